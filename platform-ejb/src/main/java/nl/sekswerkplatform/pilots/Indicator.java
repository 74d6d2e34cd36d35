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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorDropped;
import nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve;
import nl.sekswerkplatform.pilots.PilotRefused.NumbersAsked;
import nl.sekswerkplatform.pilots.PilotRefused.StoryTooEarly;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/** What is watched to judge by a criterion, by whom, and below which count nothing may be shown. */
@Entity
@Table(name = "indicator")
public class Indicator {
    static final int MAX_TEXT = 300;
    static final int MAX_UNIT = 60;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "criterion_id")
    private Criterion criterion;

    private int position;

    @Column(name = "indicator_key")
    private String key;

    private String text;

    private String unit;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private BigDecimal target;

    private BigDecimal threshold;

    @Column(name = "suppress_below")
    private int suppressBelow;

    @Column(name = "source_group")
    private GroupKey source;

    @Column(name = "with_base")
    private boolean withBase;

    @Column(name = "part_of")
    private String partOf;

    private boolean dropped;

    protected Indicator() {}

    Indicator(Criterion criterion, int position, EarlierPilot.EarlierIndicator earlier) {
        this.id = UUID.randomUUID();
        this.criterion = criterion;
        this.position = position;
        this.key = Text.required("key", earlier.key(), Pilot.MAX_KEY);
        this.text = Text.required("text", earlier.text(), MAX_TEXT);
        this.unit = Text.optional("unit", earlier.unit(), MAX_UNIT);
        this.kind = earlier.kind();
        this.direction = earlier.direction();
        this.target = earlier.target();
        this.threshold = earlier.threshold();
        this.suppressBelow = earlier.suppressBelow();
        this.source = earlier.source();
        this.withBase = earlier.withBase();
        this.partOf = earlier.partOf();
        this.dropped = earlier.dropped();
    }

    /** As the table agreed. */
    Indicator(Criterion criterion, int position, Plan.PlannedIndicator planned) {
        this.id = UUID.randomUUID();
        this.criterion = criterion;
        this.position = position;
        this.key = planned.key();
        Plan.Measure measure = planned.measure();
        this.kind = measure.kind();
        this.unit = measure.unit();
        this.suppressBelow = measure.suppressBelow();
        this.source = measure.source();
        this.withBase = measure.withBase();
        this.partOf = measure.partOf();
        agree(planned);
    }

    /** Its words and its aim; how it is measured stays. */
    final void agree(Plan.PlannedIndicator planned) {
        text = planned.text();
        direction = planned.aim().direction();
        target = planned.aim().target();
        threshold = planned.aim().threshold();
    }

    /** It is watched no longer; what was seen stays. */
    void drop() {
        dropped = true;
    }

    Plan.PlannedIndicator planned(String field) {
        return new Plan.PlannedIndicator(
                key,
                text,
                new Plan.Measure(kind, unit, suppressBelow, source, withBase, partOf),
                new Plan.Aim(direction, target, threshold),
                field);
    }

    /** What may be shown of a value: empty when too few people are behind it. */
    public Optional<BigDecimal> shown(BigDecimal value, Integer base) {
        if (withBase) {
            var known = base == null ? OptionalInt.empty() : OptionalInt.of(base);
            return SmallNumbers.suppressedPercentage(value, known, suppressBelow)
                    .map(Indicator::plain);
        }
        return SmallNumbers.suppressed(value, suppressBelow).map(Indicator::plain);
    }

    /**
     * Holds what is entered to the group whose numbers they are, and to the evaluator.
     *
     * @throws NotYoursToObserve to all others
     * @throws IndicatorDropped when it is watched no longer
     */
    public void requireObserver(Delegate delegate) {
        if (dropped) {
            throw new IndicatorDropped();
        }
        if (!isObservedBy(delegate)) {
            throw new NotYoursToObserve();
        }
    }

    /**
     * Holds a story to what is asked here.
     *
     * @throws NumbersAsked when it is about numbers
     * @throws StoryTooEarly when the period has not begun
     * @throws IndicatorDropped when nobody is asked any more
     */
    public void requireStories(Period period, LocalDate today) {
        if (dropped) {
            throw new IndicatorDropped();
        }
        if (isQuantitative()) {
            throw new NumbersAsked();
        }
        if (period.from().isAfter(today)) {
            throw new StoryTooEarly();
        }
    }

    /** True for a member of the group whose numbers they are, and for the evaluator by her mandate. */
    public boolean isObservedBy(Delegate delegate) {
        return !dropped
                && (delegate.has(Mandate.EVALUATOR)
                        || delegate.group().equals(source) && !Mandate.EVALUATOR.isFor(delegate.group()));
    }

    /** Without the zeros that the column adds, and never as 1E+1. */
    static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** True when the table agreed to watch it no longer. */
    public boolean isDropped() {
        return dropped;
    }

    public String key() {
        return key;
    }

    public String text() {
        return text;
    }

    /** Empty for what people tell. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    public IndicatorKind kind() {
        return kind;
    }

    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target).map(Indicator::plain);
    }

    /** Beyond which it asks for the table's attention; empty when there is none. */
    public Optional<BigDecimal> threshold() {
        return Optional.ofNullable(threshold).map(Indicator::plain);
    }

    /** 0 when every value may be shown. */
    public int suppressBelow() {
        return suppressBelow;
    }

    public GroupKey source() {
        return source;
    }

    public boolean isWithBase() {
        return withBase;
    }

    public boolean isQuantitative() {
        return kind == IndicatorKind.QUANTITATIVE;
    }

    /** The key of the total that it adds up to with others; empty for most. */
    public Optional<String> partOf() {
        return Optional.ofNullable(partOf);
    }

    public String pilotKey() {
        return criterion.pilot().key();
    }

    /** The pilot and the question that it is watched for. */
    public PilotSummary pilot() {
        return criterion.pilot().summary();
    }

    public String criterionText() {
        return criterion.text();
    }
}
