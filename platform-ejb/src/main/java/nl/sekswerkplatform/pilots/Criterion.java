package nl.sekswerkplatform.pilots;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.shared.Text;

/** By what the table will judge a pilot, in words; its indicators say how that is seen. */
@Entity
@Table(name = "criterion")
public class Criterion {
    static final int MAX_TEXT = 300;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pilot_id")
    private Pilot pilot;

    private int position;

    @Column(name = "criterion_key")
    private String key;

    private String text;

    private boolean illustrative;

    @OneToMany(mappedBy = "criterion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

    protected Criterion() {}

    Criterion(Pilot pilot, int position, EarlierPilot.EarlierCriterion earlier) {
        this.id = UUID.randomUUID();
        this.pilot = pilot;
        this.position = position;
        this.key = Text.required("key", earlier.key(), Pilot.MAX_KEY);
        this.text = Text.required("text", earlier.text(), MAX_TEXT);
        this.illustrative = earlier.illustrative();
        earlier.indicators().forEach(i -> indicators.add(new Indicator(this, indicators.size() + 1, i)));
    }

    Pilot pilot() {
        return pilot;
    }

    public String key() {
        return key;
    }

    public String text() {
        return text;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }
}
