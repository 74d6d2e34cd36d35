package nl.sekswerkplatform.web.pilots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.plans.PlanEdition;
import nl.sekswerkplatform.stages.PilotStep;

/**
 * One thing that happened to a pilot.
 *
 * @param day null for how it stood before the platform
 * @param kind what, as a text key below {@code pilots.life.}
 * @param by a decision or a round, as a text key below {@code pilots.by.}; null when neither is known here
 * @param number its number
 */
public record Happening(LocalDate day, String kind, String by, String number) {
    private static final String DECISION = "decision";
    private static final String ROUND = "round";
    private static final List<String> FIRST_OF_A_DAY = List.of("PREPARING", "PLAN_AGREED");
    private static final Comparator<Happening> BY_DAY = Comparator.comparing(
                    Happening::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(happening -> place(happening.kind()));

    static List<Happening> ofSteps(List<PilotStep> steps) {
        List<Happening> all = new ArrayList<>();
        PilotStatus before = null;
        for (PilotStep step : steps) {
            boolean goesOn = before == PilotStatus.PAUSED && step.stage() == PilotStatus.RUNNING;
            String kind = step.decision().isEmpty()
                    ? "BEFORE_" + step.stage()
                    : goesOn ? "RESUMED" : step.stage().name();
            all.add(new Happening(
                    step.changedOn().orElse(null),
                    kind,
                    step.decision().isEmpty() ? null : DECISION,
                    step.decision().orElse(null)));
            before = step.stage();
        }
        return all;
    }

    static List<Happening> ofPlans(List<PlanEdition> editions) {
        return editions.stream()
                .filter(edition -> edition.agreedOn().isPresent())
                .sorted(Comparator.comparing(PlanEdition::edition))
                .map(edition -> new Happening(
                        edition.agreedOn().orElseThrow(),
                        edition.edition() == 1 ? "PLAN_AGREED" : "PLAN_CHANGED",
                        edition.round().isEmpty() ? null : ROUND,
                        edition.round().map(String::valueOf).orElse(null)))
                .toList();
    }

    /** Once for each decision. */
    static List<Happening> ofConditions(Pilot pilot) {
        return pilot.conditionChanges().stream()
                .map(change -> new Happening(
                        change.changedOn().orElseThrow(),
                        "CONDITIONS",
                        DECISION,
                        change.decision().orElseThrow()))
                .distinct()
                .toList();
    }

    /** What must come before the rest of a day does; the others have no place. */
    private static int place(String kind) {
        int place = FIRST_OF_A_DAY.indexOf(kind);
        return place < 0 ? FIRST_OF_A_DAY.size() : place;
    }

    /** On one day as they were put here, but for what comes first by its nature. */
    static List<Happening> inOrder(List<Happening> all) {
        return all.stream().sorted(BY_DAY).toList();
    }

    /** Where it can be read. */
    public String address() {
        return (DECISION.equals(by) ? "/decisions/" : "/rounds/") + number;
    }
}
