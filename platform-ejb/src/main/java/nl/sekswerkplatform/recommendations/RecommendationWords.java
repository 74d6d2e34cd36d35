package nl.sekswerkplatform.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/** What a body advised, in one point, and where it can be read. */
@Embeddable
public class RecommendationWords {
    public static final int MAX_TITLE = 160;
    public static final int MAX_BY = 120;
    public static final int MAX_NUMBER = 40;
    public static final int MAX_TEXT = 1000;
    public static final int MAX_SOURCE = 300;

    /** In the place of a number that the body did not give. */
    public static final String NO_NUMBER = "-";

    private static final Pattern LINK = Pattern.compile("https://[^\\s\"<>]+");

    private String title;
    private String number;

    @Column(name = "made_by")
    private String by;

    @Column(name = "made_in")
    private YearMonth date;

    private String text;
    private String source;

    protected RecommendationWords() {}

    /**
     * @param title of the report; null when there is none
     * @param number as that body numbered it; null when it did not
     * @param source address at which it can be read; null for none
     * @throws LinkWrong when that is no address
     */
    public RecommendationWords(String title, String number, String by, YearMonth date, String text, String source) {
        this.title = Text.optional("title", title, MAX_TITLE);
        String numbered = Text.optional("number", number, MAX_NUMBER);
        this.number = numbered == null ? NO_NUMBER : numbered;
        this.by = Text.required("by", by, MAX_BY);
        this.date = date;
        this.text = Text.required("text", text, MAX_TEXT);
        this.source = Text.optional("source", source, MAX_SOURCE);
        if (date == null) {
            throw new TextMissing("date");
        }
        if (this.source != null && !LINK.matcher(this.source).matches()) {
            throw new LinkWrong();
        }
    }

    /** From texts as {@link #texts} gives them. */
    static RecommendationWords read(Iterator<String> texts) {
        return new RecommendationWords(
                texts.next(), texts.next(), texts.next(), month(texts.next()), texts.next(), texts.next());
    }

    /** What is left while nobody may read it: the month. */
    RecommendationWords gone() {
        return new RecommendationWords(null, null, HideableWords.NO_WORDS, date, HideableWords.NO_WORDS, null);
    }

    Stream<String> texts() {
        return Stream.of(title, number, by, date.toString(), text, source);
    }

    /**
     * A month as it is typed, {@code 2026-09}.
     *
     * @throws TextMissing when it is none
     */
    public static YearMonth month(String typed) {
        try {
            return YearMonth.parse(Text.required("date", typed, MAX_NUMBER));
        } catch (DateTimeParseException noMonth) {
            throw new TextMissing("date");
        }
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** A hyphen when the body gave it none. */
    public String number() {
        return number;
    }

    public String by() {
        return by;
    }

    public YearMonth date() {
        return date;
    }

    public String text() {
        return text;
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecommendationWords that
                && Objects.equals(title, that.title)
                && number.equals(that.number)
                && by.equals(that.by)
                && date.equals(that.date)
                && text.equals(that.text)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, number, by, date, text, source);
    }
}
