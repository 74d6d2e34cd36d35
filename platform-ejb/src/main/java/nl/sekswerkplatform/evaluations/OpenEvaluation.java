package nl.sekswerkplatform.evaluations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.sekswerkplatform.evaluations.EvaluationRefused.TooLate;
import nl.sekswerkplatform.evaluations.EvaluationRefused.TooSoon;

/**
 * A learning moment as it is asked for.
 *
 * @param form made when the form was opened; becomes the id, so that sending it twice opens one
 * @param meeting the planned meeting for which it is; null for none yet
 * @param day for which it is when no meeting is planned yet; else null
 */
public record OpenEvaluation(UUID form, String pilotKey, EvaluationKind kind, Integer meeting, LocalDate day) {
    /** So many weeks ahead at most: one that is open holds off all others of its pilot. */
    static final int MOST_WEEKS = 26;

    /** The first Sunday on which groups had a week at least. */
    static LocalDate firstSunday(LocalDate today) {
        return today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /**
     * The Sunday until which groups write.
     *
     * @param held the day for which it is: that of its meeting, or one without
     * @throws TooSoon when the groups would have less than a week
     * @throws TooLate when it is further away than {@value #MOST_WEEKS} weeks
     */
    LocalDate lastSunday(LocalDate held, LocalDate today) {
        String field = meeting == null ? "day" : "meeting";
        LocalDate last = held.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        if (last.isBefore(firstSunday(today))) {
            throw new TooSoon(field, firstSunday(today).plusDays(1));
        }
        LocalDate latest = today.plusWeeks(MOST_WEEKS);
        if (held.isAfter(latest)) {
            throw new TooLate(field, latest);
        }
        return last;
    }
}
