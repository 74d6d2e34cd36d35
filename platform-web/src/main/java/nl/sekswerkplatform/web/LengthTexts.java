package nl.sekswerkplatform.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;

/** How long something takes by a setting, as people say it, in the reader's language: {@code pf:length}. */
public final class LengthTexts {
    private static final int WEEK = 7;

    private LengthTexts() {}

    /** Such as {@code 2 weken}, {@code 3 dagen} or {@code 10 minuten}. */
    public static String length(Duration length) {
        return length(length, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    static String length(Duration length, Locale reader) {
        if (!length.minusDays(length.toDays()).isZero()) {
            boolean inHours = length.toMinutesPart() == 0;
            return inHours ? text("hours", length.toHours(), reader) : text("minutes", length.toMinutes(), reader);
        }
        boolean inWeeks = length.toDays() % WEEK == 0;
        return inWeeks ? text("weeks", length.toDays() / WEEK, reader) : text("days", length.toDays(), reader);
    }

    private static String text(String unit, long number, Locale reader) {
        return new MessageFormat(Texts.in(reader).getString("site.length." + unit), reader)
                .format(new Object[] {number});
    }
}
