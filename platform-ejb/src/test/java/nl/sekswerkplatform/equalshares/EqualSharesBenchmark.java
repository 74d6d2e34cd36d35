package nl.sekswerkplatform.equalshares;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Aims on one core: 50 proposals and 1,000 ballots in 0.2 s, 200 and 10,000 in 10 s; a run takes no more time than grows with
 * proposals times classes, which here are nearly as many as ballots. The second number of the report is how many runs it took.
 *
 * <pre>
 * ./mvnw -q -pl platform-ejb test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * cd platform-ejb
 * java -cp target/test-classes:target/classes:$(cat target/test-classpath) org.openjdk.jmh.Main EqualSharesBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class EqualSharesBenchmark {

    /** How often the method was run from scratch, with more virtual minutes each time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Runs {
        public long runs;
    }

    @Param({"50x1000", "200x10000", "400x20000"})
    private String size;

    @Param({"evening", "day"})
    private String meetingOf;

    private RandomMeeting meeting;

    @Setup
    public void inventMeeting() {
        String[] parts = size.split("x");
        int proposals = Integer.parseInt(parts[0]);
        int ballots = Integer.parseInt(parts[1]);
        meeting = meetingOf.equals("day")
                ? RandomMeeting.ofADay(proposals, ballots, 1)
                : RandomMeeting.ofSize(proposals, ballots, 1);
    }

    @Benchmark
    public Composition compose(Runs runs) {
        return new EqualShares(meeting.minutes(), meeting.groups())
                .compose(meeting.candidates(), meeting.ballots(), (extra, minutes) -> runs.runs++);
    }
}
