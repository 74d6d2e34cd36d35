package nl.sekswerkplatform.input;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;

/** Takes everything in at once, until a test makes it stricter. Put it back after the test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class IntakeRuleFixture extends IntakeRule {
    private static final int PLENTY = 1_000_000;

    private Duration earliest = Duration.ZERO;
    private int bucket = PLENTY;
    private long quota = Long.MAX_VALUE;

    void asEarlyAs(Duration age) {
        earliest = age;
    }

    void bucketOf(int drops) {
        bucket = drops;
    }

    void quotaOf(long bytes) {
        quota = bytes;
    }

    void putBack() {
        earliest = Duration.ZERO;
        bucket = PLENTY;
        quota = Long.MAX_VALUE;
    }

    @Override
    Duration earliest() {
        return earliest;
    }

    @Override
    Duration latest() {
        return Duration.ofHours(2);
    }

    @Override
    int bucket() {
        return bucket;
    }

    @Override
    int hourly() {
        return bucket;
    }

    @Override
    long quota() {
        return quota;
    }
}
