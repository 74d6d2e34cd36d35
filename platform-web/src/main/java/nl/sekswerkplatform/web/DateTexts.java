package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as people say them, in the reader's language: {@code pf:day}, {@code pf:date}, {@code pf:time}, {@code
 * pf:clock}. */
public final class DateTexts {
    private static final int MINUTE = 60;

    private DateTexts() {}

    /** Such as {@code donderdag 12 november 2026}; empty for null. */
    public static String day(LocalDate day) {
        return format("EEEE d MMMM uuuu", day);
    }

    /** Such as {@code 12 november 2026}; empty for null. */
    public static String date(LocalDate day) {
        return day == null ? "" : date(day, reader());
    }

    /** The same for that reader: day, month and year in the order of her language. */
    static String date(LocalDate day, Locale reader) {
        return Language.ALL.contains(reader)
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader)
                        .format(day);
    }

    /** Such as {@code 19.00}; empty for null. */
    public static String time(LocalTime time) {
        String pattern = "nl".equals(reader().getLanguage()) ? "H.mm" : "H:mm";
        return time == null ? "" : DateTimeFormatter.ofPattern(pattern).format(time);
    }

    /** A length of time, such as {@code 7:05}; below zero with a sign. */
    public static String clock(int seconds) {
        int whole = Math.abs(seconds);
        return (seconds < 0 ? "\u2212" : "") + whole / MINUTE + ":" + "%02d".formatted(whole % MINUTE);
    }

    /** Whole minutes. */
    public static int minutes(int seconds) {
        return (seconds + MINUTE / 2) / MINUTE;
    }

    private static String format(String pattern, LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(pattern, reader()).format(day);
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
