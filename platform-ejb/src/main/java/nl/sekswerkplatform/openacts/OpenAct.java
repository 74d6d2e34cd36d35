package nl.sekswerkplatform.openacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * Something that a member can do now and has not done.
 *
 * @param key of what it is about, for its page; null where there is one page for all
 * @param about its public title; null for what is sealed, and where there is nothing to name
 * @param until its last day; null when there is none
 * @param at the time on that day; null for the end of it
 * @param late true when that day is over
 */
public record OpenAct(ActKind kind, String key, String about, LocalDate until, LocalTime at, boolean late) {
    /** Late ones first, then by date, then what has none. */
    static final Comparator<OpenAct> BY_DATE = Comparator.comparing(
                    (OpenAct act) -> act.until(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(act -> act.at(), Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(OpenAct::kind)
            .thenComparing(OpenAct::key, Comparator.nullsFirst(Comparator.naturalOrder()));

    static OpenAct undated(ActKind kind, Object key, String about) {
        return new OpenAct(kind, key == null ? null : key.toString(), about, null, null, false);
    }

    /** @param lastDay the last on which it can be done, or should have been; null for none */
    OpenAct by(LocalDate lastDay, LocalDate today) {
        return new OpenAct(kind, key, about, lastDay, null, lastDay != null && lastDay.isBefore(today));
    }

    OpenAct at(LocalTime time) {
        return new OpenAct(kind, key, about, until, time, late);
    }
}
