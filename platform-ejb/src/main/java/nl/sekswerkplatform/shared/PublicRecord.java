package nl.sekswerkplatform.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an event gives to the public log (design: transparency, section 2): public metadata and named parts. The log
 * stores a salted digest of each part, so that a part can be erased later and leave nothing.
 *
 * @param kind from the fixed public list
 * @param ref address of the thing, such as {@code meeting/12}; null for inputs, which have none
 * @param date day of the act; null when only {@code week} may be known
 * @param week ISO week such as {@code 2026-W47}, for anonymous acts; null when {@code date} is given
 * @param parts values by name, in a fixed order; strings, numbers, or lists and maps of these
 */
public record PublicRecord(Kind kind, String ref, LocalDate date, IsoWeek week, Map<String, Object> parts) {
    /** The fixed public list of kinds. Its names are part of the log's format and never change. */
    public enum Kind {
        GROUP_KEY,
        SEATING,
        ADMISSION_BATCH,
        INPUT,
        WITHHELD,
        AGENDA,
        MINUTES,
        ERRATUM,
        ROUND,
        DECISION,
        FOLLOW_UP,
        PILOT_VERSION,
        OBSERVATION,
        CONSULTATION,
        REMOVAL,
        KEY_CHANGE;

        /** The word in the log, such as {@code admission-batch}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public PublicRecord {
        Objects.requireNonNull(kind, "kind");
        if ((date == null) == (week == null)) {
            throw new IllegalArgumentException("a record has a date or a week, not both");
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static PublicRecord on(LocalDate date, Kind kind, String ref, Map<String, Object> parts) {
        return new PublicRecord(kind, ref, date, null, parts);
    }

    public static PublicRecord inWeek(IsoWeek week, Kind kind, Map<String, Object> parts) {
        return new PublicRecord(kind, null, null, week, parts);
    }
}
