package nl.sekswerkplatform.web.feeds;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date of the public calendar: a whole day, a moment, or from one moment to another.
 *
 * @param name that lasts as long as the thing does, such as {@code round-3}: moved to another day it is the same date
 * @param from null for a whole day
 * @param until null for a whole day and for a moment
 * @param page that says more
 */
record PublicDate(String name, String title, String page, LocalDate day, Instant from, Instant until) {
    static PublicDate onDay(String name, String title, String page, LocalDate day) {
        return new PublicDate(name, title, page, day, null, null);
    }

    /** @param day that of the moment, in the zone of the city */
    static PublicDate at(String name, String title, String page, LocalDate day, Instant moment) {
        return new PublicDate(name, title, page, day, moment, null);
    }

    boolean isWholeDay() {
        return from == null;
    }
}
