package nl.sekswerkplatform.web.datepolls;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day and a time as they are typed; both may stay open. */
public class DateField implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate date;
    private LocalTime start;

    boolean isFilled() {
        return date != null || start != null;
    }

    /** @throws DateIncomplete when one of them is missing */
    LocalDateTime moment() {
        if (date == null || start == null) {
            throw new DateIncomplete();
        }
        return date.atTime(start);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }
}
