package nl.sekswerkplatform.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.Text;

/** What stood there before a correction, and why it was corrected; of when, only the week: one member of a group did. */
@Embeddable
public class EarlierWords {
    public static final int MAX_WHY = 500;

    private int edition;

    @Embedded
    private RecommendationWords words;

    private String why;

    @Column(name = "corrected_on")
    private LocalDate correctedOn;

    protected EarlierWords() {}

    /** @param correctedOn any day of the week */
    public EarlierWords(int edition, RecommendationWords words, String why, LocalDate correctedOn) {
        this.edition = edition;
        this.words = words;
        this.why = Text.required("why", why, MAX_WHY);
        this.correctedOn = IsoWeek.of(correctedOn).monday();
    }

    /** From texts as {@link #texts} gives them. */
    static EarlierWords read(Iterator<String> texts) {
        return new EarlierWords(
                Integer.parseInt(texts.next()),
                RecommendationWords.read(texts),
                texts.next(),
                LocalDate.parse(texts.next()));
    }

    Stream<String> texts() {
        return Stream.of(Stream.of(String.valueOf(edition)), words.texts(), Stream.of(why, correctedOn.toString()))
                .flatMap(texts -> texts);
    }

    /** From 1. */
    public int edition() {
        return edition;
    }

    public RecommendationWords words() {
        return words;
    }

    public String why() {
        return why;
    }

    /** The Monday of the week. */
    public LocalDate correctedOn() {
        return correctedOn;
    }
}
