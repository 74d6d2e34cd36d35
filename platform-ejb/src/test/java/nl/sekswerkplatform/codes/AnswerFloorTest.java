package nl.sekswerkplatform.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerFloorTest {
    private final List<Long> sleeps = new ArrayList<>();
    private long now = Long.MAX_VALUE - 50;
    private final AnswerFloor floor = new AnswerFloor(Duration.ofNanos(100), () -> now, nanos -> {
        sleeps.add(nanos);
        now += nanos;
    });

    @Test
    void waitsForTheRestOfTheTime() {
        assertEquals("answer", floor.hold(() -> after(30, "answer")));
        assertEquals(List.of(70L), sleeps);
    }

    @Test
    void doesNotWaitOnceTheTimeIsOver() {
        floor.hold(() -> after(100, "late"));
        assertEquals(List.of(), sleeps);
    }

    @Test
    void waitsAgainAfterWakingTooEarly() {
        var early = new AnswerFloor(Duration.ofNanos(100), () -> now, nanos -> {
            sleeps.add(nanos);
            now += Math.min(nanos, 60);
        });
        early.hold(() -> "answer");
        assertEquals(List.of(100L, 40L), sleeps);
    }

    @Test
    void waitsBeforeItRefusesToo() {
        assertThrows(
                IllegalStateException.class,
                () -> floor.hold(() -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(100L), sleeps);
    }

    @Test
    void sendsAwayAtOnceWhenItIsBusy() {
        assertThrows(
                DerivationBusy.class,
                () -> floor.hold(() -> {
                    throw new DerivationBusy();
                }));
        assertEquals(List.of(), sleeps);
    }

    @Test
    void staysToldToStop() {
        var stopped = new AnswerFloor(Duration.ofNanos(100), () -> now, nanos -> {
            throw new InterruptedException();
        });
        assertEquals("answer", stopped.hold(() -> "answer"));
        assertTrue(Thread.interrupted());
    }

    @Test
    void usuallyTakesASecondAndAHalf() {
        assertEquals(1500, AnswerFloor.USUAL.toMillis());
    }

    @Test
    void isNotBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> new AnswerFloor(Duration.ofNanos(-1)));
    }

    private String after(long nanos, String answer) {
        now += nanos;
        return answer;
    }
}
