package nl.sekswerkplatform.recommendations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import nl.sekswerkplatform.shared.Text;

/** What stood there before a correction, and why it was corrected. */
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

    public EarlierWords(int edition, RecommendationWords words, String why, LocalDate correctedOn) {
        this.edition = edition;
        this.words = words;
        this.why = Text.required("why", why, MAX_WHY);
        this.correctedOn = correctedOn;
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

    public LocalDate correctedOn() {
        return correctedOn;
    }
}
