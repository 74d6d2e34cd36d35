package nl.sekswerkplatform.evaluations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A criterion as it read when the evaluation was opened. */
@Embeddable
public class EvaluatedCriterion {
    @Column(name = "criterion_key")
    private String key;

    private String text;

    protected EvaluatedCriterion() {}

    public EvaluatedCriterion(String key, String text) {
        this.key = key;
        this.text = text;
    }

    public String key() {
        return key;
    }

    public String text() {
        return text;
    }
}
