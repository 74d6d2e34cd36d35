package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The words of a decision as they were published on one day; it stays when there is a newer one. */
@Embeddable
public class DecisionVersion {
    private int edition;

    private String title;

    private String text;

    private String reasons;

    @Column(name = "response_reasons")
    private String responseReasons;

    private String why;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected DecisionVersion() {}

    /** What the decision says now. */
    DecisionVersion(Decision decision, String why, LocalDate publishedOn) {
        this.edition = decision.edition();
        this.title = decision.title();
        this.text = decision.text();
        this.reasons = decision.reasons();
        this.responseReasons = decision.advice().reasons().orElse(null);
        this.why = why;
        this.publishedOn = publishedOn;
    }

    boolean says(Correction correction) {
        return title.equals(correction.title())
                && text.equals(correction.text())
                && reasons.equals(correction.reasons())
                && Objects.equals(responseReasons, correction.responseReasons());
    }

    /** Counted from 1. */
    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String reasons() {
        return reasons;
    }

    public Optional<String> responseReasons() {
        return Optional.ofNullable(responseReasons);
    }

    /** Why the one before was changed; empty for the first. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionVersion that && edition == that.edition && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return edition;
    }
}
