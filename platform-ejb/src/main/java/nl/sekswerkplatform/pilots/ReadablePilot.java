package nl.sekswerkplatform.pilots;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A pilot as everyone may read it; its rules stand in {@link Pilot}. */
@MappedSuperclass
public abstract class ReadablePilot {
    static final Comparator<Condition> BY_PLACE =
            Comparator.comparing(Condition::position).thenComparing(Condition::edition);

    @Id
    UUID id;

    @Column(name = "pilot_key")
    String key;

    String title;

    String question;

    @Enumerated(EnumType.STRING)
    PilotStatus status;

    @Column(name = "budget_euros")
    Integer budget;

    String area;

    @Column(name = "start_not_before")
    LocalDate startNotBefore;

    @Column(name = "duration_months")
    Integer durationMonths;

    @Column(name = "plan_edition")
    int planEdition;

    @Column(name = "before_platform")
    boolean beforePlatform;

    boolean illustrative;

    @OneToMany(mappedBy = "pilot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, edition")
    List<Condition> conditions = new ArrayList<>();

    @OneToMany(mappedBy = "pilot", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Criterion> criteria = new ArrayList<>();

    @Version
    int version;

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

    /** In euro per year; empty for one from before the platform of which it was not told. */
    public Optional<Integer> budget() {
        return Optional.ofNullable(budget);
    }

    /** Where it is tried, in words. */
    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public Optional<LocalDate> startNotBefore() {
        return Optional.ofNullable(startNotBefore);
    }

    public Optional<Integer> durationMonths() {
        return Optional.ofNullable(durationMonths);
    }

    /** Counts what the table agreed about criteria and indicators; 0 before it agreed to anything in a round. */
    public int planEdition() {
        return planEdition;
    }

    public boolean isPlanAgreed() {
        return planEdition > 0;
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

    Optional<Condition> condition(String wanted) {
        return history(wanted).stream().reduce((earlier, later) -> later);
    }

    /** All that a condition said, the first text first. */
    public List<Condition> history(String conditionKey) {
        return conditions.stream()
                .filter(condition -> condition.key().equals(conditionKey))
                .sorted(BY_PLACE)
                .toList();
    }

    /** All editions that a decision made, in no order that means anything. */
    public List<Condition> conditionChanges() {
        return conditions.stream()
                .filter(condition -> condition.decision().isPresent())
                .toList();
    }

    /** By which it is judged now. */
    public List<Criterion> criteria() {
        return criteria.stream().filter(criterion -> !criterion.isDropped()).toList();
    }

    /** By which it is judged, and by which it was. */
    public List<Criterion> allCriteria() {
        return List.copyOf(criteria);
    }

    /** Those that are watched no longer; what was seen of them can be read. */
    public List<Indicator> droppedIndicators() {
        return criteria.stream()
                .flatMap(criterion -> criterion.allIndicators().stream())
                .filter(Indicator::isDropped)
                .toList();
    }

    /** Criteria and indicators as they are now. */
    public Plan plan() {
        List<Criterion> now = criteria();
        return new Plan(IntStream.range(0, now.size())
                .mapToObj(i -> now.get(i).planned(i + 1))
                .toList());
    }
}
