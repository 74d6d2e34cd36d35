package nl.sekswerkplatform.pilots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.shared.Text;

/** What must hold while a pilot runs. A changed text is a new edition under the same key. */
@Entity
@Table(name = "pilot_condition")
public class Condition {
    static final int MAX_TEXT = 500;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pilot_id")
    private Pilot pilot;

    private int position;

    @Column(name = "condition_key")
    private String key;

    private int edition;

    private String text;

    @Enumerated(EnumType.STRING)
    private ConditionState state;

    protected Condition() {}

    Condition(Pilot pilot, int position, EarlierPilot.EarlierCondition earlier) {
        this.id = UUID.randomUUID();
        this.pilot = pilot;
        this.position = position;
        this.key = Text.required("key", earlier.key(), Pilot.MAX_KEY);
        this.edition = 1;
        this.text = Text.required("text", earlier.text(), MAX_TEXT);
        this.state = earlier.state();
    }

    public String key() {
        return key;
    }

    public int position() {
        return position;
    }

    public int edition() {
        return edition;
    }

    public String text() {
        return text;
    }

    public ConditionState state() {
        return state;
    }
}
