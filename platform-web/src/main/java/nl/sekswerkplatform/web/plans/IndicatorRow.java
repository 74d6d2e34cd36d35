package nl.sekswerkplatform.web.plans;

import java.io.Serializable;
import java.math.BigDecimal;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Plan.Aim;
import nl.sekswerkplatform.pilots.Plan.Measure;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.shared.TypedNumber;

/** An indicator as it is typed. Of one that the pilot has, how it is measured stays: only its words and its aim can change. */
public class IndicatorRow implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_SUPPRESSED = 5;
    private static final int MOST_DIGITS = 9;

    private String key;
    private String text;
    private Kind kind = Kind.NUMBER;
    private String unit;
    private String suppress = String.valueOf(USUAL_SUPPRESSED);
    private String source;
    private String partOf;
    private Direction direction;
    private String target;
    private String threshold;
    private Fate fate = Fate.STAYS;

    /** What is watched. */
    public enum Kind {
        NUMBER,
        PERCENTAGE,
        STORIES
    }

    /** What becomes of one that the pilot has. */
    public enum Fate {
        STAYS,
        DROPPED
    }

    static IndicatorRow of(PlannedIndicator now) {
        IndicatorRow row = new IndicatorRow();
        Measure measure = now.measure();
        row.key = now.key();
        row.text = now.text();
        row.kind = !measure.isNumber() ? Kind.STORIES : measure.withBase() ? Kind.PERCENTAGE : Kind.NUMBER;
        row.unit = measure.unit();
        row.suppress = String.valueOf(measure.suppressBelow());
        row.source = measure.source().value();
        row.partOf = measure.partOf();
        row.direction = now.aim().direction();
        row.target = written(now.aim().target());
        row.threshold = written(now.aim().threshold());
        return row;
    }

    private static String written(BigDecimal number) {
        return number == null ? null : TypedNumber.written(number);
    }

    boolean isBlank() {
        return key == null && (text == null || text.isBlank()) && (unit == null || unit.isBlank());
    }

    boolean isDropped() {
        return isKnown() && fate == Fate.DROPPED;
    }

    PlannedIndicator planned(String field) {
        return new PlannedIndicator(key, text, measure(field), aim(field), field);
    }

    private Measure measure(String field) {
        boolean number = kind != Kind.STORIES;
        int below = suppressBelow(field + "-suppress");
        return new Measure(
                number ? IndicatorKind.QUANTITATIVE : IndicatorKind.QUALITATIVE,
                number ? unit : null,
                number ? below : 0,
                source == null || source.isBlank() ? null : new GroupKey(source),
                kind == Kind.PERCENTAGE,
                partOf);
    }

    /** What nobody typed hides as much as usual: that all is shown, for as long as it is watched, is said with a 0. */
    private int suppressBelow(String field) {
        BigDecimal below = read(field, suppress);
        if (below == null) {
            return USUAL_SUPPRESSED;
        }
        if (below.scale() > 0 || below.precision() > MOST_DIGITS) {
            throw new NumberMistyped(field);
        }
        return below.intValue();
    }

    private Aim aim(String field) {
        return new Aim(direction, read(field + "-target", target), read(field + "-threshold", threshold));
    }

    private static BigDecimal read(String field, String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedNumber.read(typed).orElseThrow(() -> new NumberMistyped(field));
    }

    /** True for one that the pilot has. */
    public boolean isKnown() {
        return key != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getSuppress() {
        return suppress;
    }

    public void setSuppress(String suppress) {
        this.suppress = suppress;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getThreshold() {
        return threshold;
    }

    public void setThreshold(String threshold) {
        this.threshold = threshold;
    }

    public Fate getFate() {
        return fate;
    }

    public void setFate(Fate fate) {
        this.fate = fate;
    }
}
