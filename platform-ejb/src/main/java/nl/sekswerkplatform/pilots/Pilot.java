package nl.sekswerkplatform.pilots;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.DurationOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.PilotKeyMalformed;
import nl.sekswerkplatform.pilots.PilotRefused.TotalUnfit;
import nl.sekswerkplatform.shared.Text;

/**
 * Something that is tried for a while, with the question it must answer, the conditions under which it runs and the
 * criteria by which the table will judge it.
 *
 * <p>Life cycle: {@link PilotStatus}. So far pilots enter with the dossier, as they stood before the platform; decisions
 * change their conditions.
 */
@Entity
@Table(name = "pilot")
public class Pilot {
    public static final int MAX_KEY = 80;
    public static final int MAX_TITLE = 120;
    public static final int MAX_QUESTION = 500;
    static final int MAX_MONTHS = 240;
    private static final Comparator<Condition> BY_PLACE =
            Comparator.comparing(Condition::position).thenComparing(Condition::edition);
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    @Id
    private UUID id;

    @Column(name = "pilot_key")
    private String key;

    private String title;

    private String question;

    @Enumerated(EnumType.STRING)
    private PilotStatus status;

    @Column(name = "start_not_before")
    private LocalDate startNotBefore;

    @Column(name = "duration_months")
    private Integer durationMonths;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @OneToMany(mappedBy = "pilot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, edition")
    private List<Condition> conditions = new ArrayList<>();

    @OneToMany(mappedBy = "pilot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    @Version
    private int version;

    protected Pilot() {}

    private Pilot(EarlierPilot earlier) {
        this.id = UUID.randomUUID();
        this.key = wellFormed(earlier.key());
        this.title = Text.required("title", earlier.title(), MAX_TITLE);
        this.question = Text.required("question", earlier.question(), MAX_QUESTION);
        this.status = earlier.status();
        this.startNotBefore = earlier.startNotBefore();
        this.durationMonths = inRange(earlier.durationMonths());
        this.beforePlatform = true;
        this.illustrative = earlier.illustrative();
        earlier.conditions().forEach(c -> conditions.add(new Condition(this, conditions.size() + 1, c)));
        earlier.criteria().forEach(c -> criteria.add(new Criterion(this, criteria.size() + 1, c)));
        requireTotals();
    }

    private void requireTotals() {
        Map<String, Indicator> all = criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .collect(Collectors.toMap(Indicator::key, Function.identity(), (one, same) -> one));
        for (Indicator part : all.values()) {
            part.partOf().ifPresent(total -> {
                if (!all.containsKey(total) || all.get(total).partOf().isPresent() || part.isWithBase()) {
                    throw new TotalUnfit(total);
                }
            });
        }
    }

    /** A pilot as it stood before the platform. */
    static Pilot recordEarlier(EarlierPilot earlier) {
        return new Pilot(earlier);
    }

    /**
     * Conditions change by decision, all of them or none.
     *
     * @throws ConditionChangedMeanwhile when one of them is another than was read, or holds no longer
     */
    ConditionsChanged change(List<DecidedCondition> decided, String decision, LocalDate on) {
        List<Condition> made = new ArrayList<>();
        for (DecidedCondition each : decided) {
            Optional<Condition> now = condition(each.key());
            if (now.map(Condition::edition).orElse(0) != each.seenEdition()
                    || !Objects.equals(now.map(Condition::text).orElse(null), each.before())
                    || now.filter(condition -> !condition.state().holds()).isPresent()) {
                throw new ConditionChangedMeanwhile();
            }
            Condition next = now.map(condition -> condition.next(each, decision, on))
                    .orElseGet(() -> Condition.decided(this, nextPosition(), each, decision, on));
            conditions.add(next);
            made.add(next);
        }
        return new ConditionsChanged(key, decision, on, List.copyOf(made));
    }

    private int nextPosition() {
        return conditions.stream().mapToInt(Condition::position).max().orElse(0) + 1;
    }

    private Optional<Condition> condition(String wanted) {
        return history(wanted).stream().reduce((earlier, later) -> later);
    }

    private static String wellFormed(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new PilotKeyMalformed();
        }
        return key;
    }

    private static Integer inRange(Integer months) {
        if (months != null && (months < 1 || months > MAX_MONTHS)) {
            throw new DurationOutOfRange();
        }
        return months;
    }

    public PilotSummary summary() {
        return new PilotSummary(key, title, question, status, beforePlatform, illustrative);
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public PilotStatus status() {
        return status;
    }

    public Optional<LocalDate> startNotBefore() {
        return Optional.ofNullable(startNotBefore);
    }

    public Optional<Integer> durationMonths() {
        return Optional.ofNullable(durationMonths);
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    /** Those that hold now, each in its newest text. */
    public List<Condition> conditions() {
        return newest().filter(condition -> condition.state().holds()).toList();
    }

    /** As they stood before a decision changed any. */
    public List<Condition> firstConditions() {
        return conditions.stream()
                .sorted(BY_PLACE)
                .filter(condition -> condition.decision().isEmpty())
                .toList();
    }

    /** Those that hold no longer, each in its last text. */
    public List<Condition> endedConditions() {
        return newest().filter(condition -> !condition.state().holds()).toList();
    }

    private Stream<Condition> newest() {
        return conditions.stream()
                .sorted(BY_PLACE)
                .map(Condition::key)
                .distinct()
                .flatMap(each -> condition(each).stream());
    }

    /** All that a condition said, the first text first. */
    public List<Condition> history(String conditionKey) {
        return conditions.stream()
                .filter(condition -> condition.key().equals(conditionKey))
                .sorted(BY_PLACE)
                .toList();
    }

    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }
}
