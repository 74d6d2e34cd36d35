package nl.sekswerkplatform.input;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Objects;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * When a batch comes out, and how many have to come out together so that nobody stands alone in it.
 *
 * @param interval time between batches; null for once a week on that day at that time
 * @param inputs the fewest texts in a batch
 * @param descriptions the fewest different groups that their writers say to belong to; saying none is one of them
 * @param weeks after which a writer whose text is still carried over may choose
 */
record PublicationRule(Duration interval, DayOfWeek day, LocalTime time, int inputs, int descriptions, int weeks) {
    static final PublicationRule FLOOR = new PublicationRule(null, DayOfWeek.WEDNESDAY, LocalTime.NOON, 5, 2, 3);
    /** For a demonstration: invented texts, each comes out at once, a gap too. */
    static final PublicationRule DEMONSTRATION =
            new PublicationRule(Duration.ofMinutes(2), DayOfWeek.WEDNESDAY, LocalTime.NOON, 0, 0, 3);

    private static final Duration SHORTEST = Duration.ofDays(1);

    /** The same, made as strict as the floor where it is not. */
    PublicationRule notBelowFloor() {
        var longEnough = interval == null || interval.compareTo(SHORTEST) >= 0 ? interval : SHORTEST;
        return new PublicationRule(
                longEnough,
                day,
                time,
                Math.max(inputs, FLOOR.inputs),
                Math.max(descriptions, FLOOR.descriptions),
                Math.max(weeks, FLOOR.weeks));
    }

    /** When the next batch is due, in UTC; the day and the time are those of the city, summer and winter. */
    LocalDateTime nextAfter(Instant now, ZoneId city) {
        if (interval != null) {
            return LocalDateTime.ofInstant(now.plus(interval), ZoneOffset.UTC);
        }
        var here = now.atZone(city);
        var next = here.with(TemporalAdjusters.nextOrSame(day)).with(time);
        if (!next.isAfter(here)) {
            next = here.with(TemporalAdjusters.next(day)).with(time);
        }
        return LocalDateTime.ofInstant(next.toInstant(), ZoneOffset.UTC);
    }

    /** Whether texts of writers who describe themselves so can come out together. */
    boolean isEnough(Collection<GroupKey> writers) {
        long different = writers.stream().map(Objects::toString).distinct().count();
        return writers.size() >= inputs && different >= descriptions;
    }
}
