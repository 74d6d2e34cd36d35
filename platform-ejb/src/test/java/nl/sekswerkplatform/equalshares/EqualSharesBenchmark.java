package nl.sekswerkplatform.equalshares;

import java.util.concurrent.TimeUnit;
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
 * Aims on one core: 50 proposals and 1,000 ballots in 0.2 s, 200 and 10,000 in 10 s.
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

    @Param({"50x1000", "200x10000"})
    private String size;

    private RandomMeeting meeting;

    @Setup
    public void inventMeeting() {
        String[] parts = size.split("x");
        meeting = RandomMeeting.ofSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
    }

    @Benchmark
    public Composition compose() {
        return meeting.compose();
    }
}
