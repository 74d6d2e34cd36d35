package nl.sekswerkplatform.pilots;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.DurationOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.MeasureStays;
import nl.sekswerkplatform.pilots.PilotRefused.PilotKeyMalformed;
import nl.sekswerkplatform.pilots.PilotRefused.PilotOver;
import nl.sekswerkplatform.pilots.PilotRefused.PlanChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.PlanNotAgreed;
import nl.sekswerkplatform.pilots.PilotRefused.PlanSaysTheSame;
import nl.sekswerkplatform.pilots.PilotRefused.StageChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.StageUnreachable;
import nl.sekswerkplatform.pilots.PilotRefused.StartTooEarly;
import nl.sekswerkplatform.pilots.PilotRefused.SumStaysWhole;
import nl.sekswerkplatform.pilots.PilotRefused.TotalUnfit;
import nl.sekswerkplatform.shared.Text;

/**
 * Something that is tried for a while, with the question it must answer, the conditions under which it runs and the
 * criteria by which the table will judge it.
 *
 * <p>Life cycle: {@link PilotStatus}. A decision brings it, changes its conditions and moves it on; the table agrees to its
 * criteria and indicators before it starts and each time they change. One from before the platform runs on as it did.
 */
@Entity
@Table(name = "pilot")
public class Pilot extends ReadablePilot {
    public static final int MAX_KEY = 80;
    public static final int MAX_TITLE = 120;
    public static final int MAX_QUESTION = 500;
    static final int MAX_MONTHS = 240;
    private static final int LONGEST_OWN_KEY = 50;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,79}");

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
        this.budget = earlier.budget() == null ? null : DecidedPilot.requireBudget("budget", earlier.budget());
        this.area = Text.optional("area", earlier.area(), DecidedPilot.MAX_AREA);
        if (area != null) {
            DecidedPilot.requireArea("area", area);
        }
        earlier.conditions().forEach(c -> conditions.add(new Condition(this, conditions.size() + 1, c)));
        earlier.criteria().forEach(c -> criteria.add(new Criterion(this, criteria.size() + 1, c)));
        requireTotals();
    }

    private void requireTotals() {
        Map<String, Indicator> all = criteria.stream()
                .flatMap(criterion -> criterion.allIndicators().stream())
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

    /** A pilot that a decision brings; its first conditions come by the same. */
    static Pilot decide(String key, DecidedPilot decided) {
        Pilot pilot = new Pilot();
        pilot.id = UUID.randomUUID();
        pilot.key = wellFormed(key);
        pilot.title = decided.title();
        pilot.question = decided.question();
        pilot.status = PilotStatus.PREPARING;
        pilot.budget = decided.budget();
        pilot.area = decided.area();
        pilot.startNotBefore = decided.startNotBefore();
        pilot.durationMonths = decided.durationMonths();
        return pilot;
    }

    /** What its address could be called, after its title. */
    static String keyFor(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String cut =
                plain.substring(0, Math.min(plain.length(), LONGEST_OWN_KEY)).replaceAll("-+$", "");
        return cut.isEmpty() ? "pilot" : cut;
    }

    /**
     * Moves on by decision.
     *
     * @param from where it was when that was written
     * @throws StageChangedMeanwhile when it is not there any more
     * @throws StageUnreachable when it cannot get there from where it is
     * @throws PlanNotAgreed when it would start and the table has not agreed how it will be judged
     * @throws StartTooEarly before the day that was announced
     */
    void move(PilotStatus from, PilotStatus to, LocalDate today) {
        if (status != from) {
            throw new StageChangedMeanwhile();
        }
        status.requireNext(to);
        if (status == PilotStatus.PREPARING && to == PilotStatus.RUNNING) {
            requireReady(today);
        }
        status = to;
    }

    private void requireReady(LocalDate today) {
        if (!isPlanAgreed()) {
            throw new PlanNotAgreed();
        }
        if (startNotBefore != null && today.isBefore(startNotBefore)) {
            throw new StartTooEarly(startNotBefore);
        }
    }

    /**
     * Whether the table could agree to this plan.
     *
     * @param seen the edition of the plan that was read
     * @throws PilotOver when the pilot ended
     * @throws PlanChangedMeanwhile when the table agreed to another since
     * @throws PlanSaysTheSame when it is agreed already
     * @throws MeasureStays when it would measure in another way what is watched, or watch again what was dropped
     * @throws SumStaysWhole when it would drop a part of what adds up
     */
    void requireAgreeable(Plan next, int seen) {
        if (status == PilotStatus.ENDED) {
            throw new PilotOver();
        }
        if (planEdition != seen) {
            throw new PlanChangedMeanwhile();
        }
        Plan now = plan();
        if (isPlanAgreed() && now.saysTheSameAs(next)) {
            throw new PlanSaysTheSame();
        }
        next.criteria().forEach(criterion -> {
            if (allCriteria().stream()
                    .anyMatch(each -> each.isDropped() && each.key().equals(criterion.key()))) {
                throw new MeasureStays(criterion.field());
            }
            criterion.indicators().forEach(indicator -> requireSameMeasure(now, criterion, indicator));
        });
        requireWholeSums(now, next);
    }

    /** What adds up is watched together or not at all: without a part its total would never be told again. */
    private static void requireWholeSums(Plan now, Plan next) {
        now.indicators().filter(part -> part.measure().partOf() != null).forEach(part -> {
            boolean total = next.find(part.measure().partOf()).isPresent();
            if (total != next.find(part.key()).isPresent()) {
                throw new SumStaysWhole(part.text());
            }
        });
    }

    private void requireSameMeasure(Plan now, Plan.PlannedCriterion criterion, Plan.PlannedIndicator indicator) {
        Optional<Plan.PlannedIndicator> before = now.find(indicator.key());
        boolean other = before.map(known -> !known.measure().equals(indicator.measure())
                        || now.findCriterion(criterion.key())
                                .filter(place -> place.indicators().contains(known))
                                .isEmpty())
                .orElse(indicator.measure().partOf() != null);
        boolean again = droppedIndicators().stream().anyMatch(each -> each.key().equals(indicator.key()));
        if (other || again) {
            throw new MeasureStays(indicator.field() + "-text");
        }
    }

    /** The table agreed: from now on it is judged by this. Refused as {@link #requireAgreeable} says. */
    void agree(Plan next, int seen) {
        requireAgreeable(next, seen);
        criteria.stream().filter(criterion -> !criterion.isDropped()).forEach(criterion -> next.findCriterion(
                        criterion.key())
                .ifPresentOrElse(criterion::agree, criterion::drop));
        next.criteria().stream()
                .filter(each ->
                        criteria.stream().noneMatch(criterion -> criterion.key().equals(each.key())))
                .toList()
                .forEach(each -> criteria.add(new Criterion(this, criteria.size() + 1, each)));
        planEdition++;
    }

    /** What the table agreed to on another platform, it did agree to. */
    void countAgreed(int agreed) {
        planEdition = Math.max(planEdition, agreed);
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
}
