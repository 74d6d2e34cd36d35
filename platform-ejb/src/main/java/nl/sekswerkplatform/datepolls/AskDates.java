package nl.sekswerkplatform.datepolls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatesOutOfRange;

/**
 * What asking the groups for a date takes.
 *
 * @param form made when the form was opened, so that sending it twice asks once
 * @param dates each once, the soonest first
 * @param lastDay the last one on which members answer
 */
public record AskDates(UUID form, int meetingNumber, List<LocalDateTime> dates, LocalDate lastDay) {
    static final int LEAST = 2;
    public static final int MOST = 6;

    /** @throws DatesOutOfRange when there is nothing to choose, or too much */
    public AskDates {
        dates = dates.stream().distinct().sorted().toList();
        if (dates.size() < LEAST || dates.size() > MOST) {
            throw new DatesOutOfRange(LEAST, MOST);
        }
    }
}
