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
import java.util.stream.IntStream;
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

    private boolean dropped;

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
        this.dropped = earlier.dropped();
        earlier.indicators().forEach(i -> indicators.add(new Indicator(this, indicators.size() + 1, i)));
    }

    /** As the table agreed. */
    Criterion(Pilot pilot, int position, Plan.PlannedCriterion planned) {
        this.id = UUID.randomUUID();
        this.pilot = pilot;
        this.position = position;
        this.key = planned.key();
        agree(planned);
    }

    /** Its words, and which of its indicators are watched from now on, with those that are new. */
    void agree(Plan.PlannedCriterion planned) {
        text = planned.text();
        dropped = false;
        indicators.forEach(indicator -> planned.indicators().stream()
                .filter(each -> each.key().equals(indicator.key()))
                .findFirst()
                .ifPresentOrElse(indicator::agree, indicator::drop));
        planned.indicators().stream()
                .filter(each -> indicators.stream()
                        .noneMatch(indicator -> indicator.key().equals(each.key())))
                .toList()
                .forEach(each -> indicators.add(new Indicator(this, indicators.size() + 1, each)));
    }

    /** It is judged by this no longer; what was seen stays. */
    void drop() {
        dropped = true;
        indicators.forEach(Indicator::drop);
    }

    Plan.PlannedCriterion planned(int place) {
        List<Indicator> watched = indicators();
        return new Plan.PlannedCriterion(
                key,
                text,
                IntStream.range(0, watched.size())
                        .mapToObj(i -> watched.get(i).planned("indicator-" + place + "-" + (i + 1)))
                        .toList(),
                "criterion-" + place);
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

    /** True when the table judges by it no longer. */
    public boolean isDropped() {
        return dropped;
    }

    /** Those that are watched. */
    public List<Indicator> indicators() {
        return indicators.stream().filter(indicator -> !indicator.isDropped()).toList();
    }

    /** Those that are watched and those that were. */
    public List<Indicator> allIndicators() {
        return List.copyOf(indicators);
    }
}
