package nl.sekswerkplatform.datepolls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A day and a time that the groups can choose. */
@Embeddable
class OfferedDate {
    private int position;

    @Column(name = "offered_date")
    private LocalDate date;

    @Column(name = "start_time")
    private LocalTime start;

    protected OfferedDate() {}

    OfferedDate(int position, LocalDateTime offered) {
        this.position = position;
        this.date = offered.toLocalDate();
        this.start = offered.toLocalTime();
    }

    /** From 1, the soonest first. */
    int position() {
        return position;
    }

    LocalDate date() {
        return date;
    }

    LocalTime start() {
        return start;
    }
}
