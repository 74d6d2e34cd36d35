package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.input.Detectors;
import nl.sekswerkplatform.observations.EarlierObservation;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.pilots.ConditionState;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.EarlierPilot;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierCondition;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierCriterion;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierIndicator;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;

/** Pilots with their conditions and criteria, and what was observed. */
@Dependent
class PilotsSection implements Section {
    private static final int AT_ONCE = 20;

    @Inject
    private Entering entering;

    @Inject
    private PilotService pilots;

    @Inject
    private ObservationService observations;

    @Override
    public Set<String> names() {
        return new LinkedHashSet<>(List.of("pilots", "observations"));
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("pilots", this::record);
        ObservationsOfOne run = new ObservationsOfOne();
        file.each("observations", observation -> observe(observation, run));
        enter(run);
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        String last = null;
        List<Pilot> some;
        do {
            some = pilots.listComplete(last, AT_ONCE);
            for (Pilot pilot : some) {
                last = pilot.key();
                if ("pilots".equals(name)) {
                    out.add(PilotParts.pilot(pilot));
                } else {
                    PilotParts.observations(pilot, observations.ofPilot(last)).forEach(out::add);
                }
            }
        } while (some.size() == AT_ONCE);
    }

    private void record(Node pilot) {
        Entering.requireEarlier(pilot);
        EarlierPilot earlier = new EarlierPilot(
                pilot.text("key"),
                pilot.text("title"),
                pilot.text("question"),
                pilot.requiredWord("status", PilotStatus.class),
                pilot.date("startNotBefore"),
                pilot.number("durationMonths"),
                pilot.list("conditions").stream().map(PilotsSection::condition).toList(),
                pilot.list("criteria").stream().map(PilotsSection::criterion).toList(),
                pilot.flag("illustrative"),
                pilot.number("budget"),
                area(pilot));
        pilot.noOther();
        entering.enter(pilot, () -> pilots.recordEarlier(earlier));
    }

    /** Held to what a decision here is held to. */
    private static String area(Node pilot) {
        String area = pilot.text("area", null);
        if (area != null && !Detectors.find(area).isEmpty()) {
            throw pilot.wrong("area", Problem.REFUSED);
        }
        return area;
    }

    private static EarlierCondition condition(Node condition) {
        EarlierCondition earlier = new EarlierCondition(
                condition.text("key"), condition.text("text"), condition.requiredWord("state", ConditionState.class));
        condition.noOther();
        return earlier;
    }

    private static EarlierCriterion criterion(Node criterion) {
        EarlierCriterion earlier = new EarlierCriterion(
                criterion.text("key"),
                criterion.text("text"),
                criterion.list("indicators").stream()
                        .map(PilotsSection::indicator)
                        .toList(),
                criterion.flag("illustrative"),
                criterion.flag("dropped"));
        criterion.noOther();
        return earlier;
    }

    private static EarlierIndicator indicator(Node indicator) {
        Integer threshold = indicator.number("suppressBelow");
        EarlierIndicator earlier = new EarlierIndicator(
                indicator.text("key"),
                indicator.text("text"),
                indicator.text("unit", null),
                indicator.requiredWord("kind", IndicatorKind.class),
                indicator.word("direction", Direction.class),
                indicator.decimal("target"),
                threshold == null ? 0 : threshold,
                indicator.requiredGroup("source"),
                indicator.flag("base"),
                indicator.decimal("threshold"),
                indicator.text("partOf", null),
                indicator.flag("dropped"));
        indicator.noOther();
        return earlier;
    }

    private void observe(Node part, ObservationsOfOne run) {
        EarlierObservation earlier = entering.enter(part, () -> observation(part));
        if (!run.takes(earlier)) {
            enter(run);
        }
        run.add(part, earlier);
    }

    private void enter(ObservationsOfOne run) {
        entering.enterOneOf(run::tried, () -> {
            observations.recordEarlier(run.all(), run::trying);
            return null;
        });
        run.clear();
    }

    private static EarlierObservation observation(Node observation) {
        EarlierObservation earlier = new EarlierObservation(
                observation.text("key"),
                observation.text("indicator"),
                new Period(observation.text("period")),
                observation.decimal("value"),
                observation.number("base"),
                observation.text("note", null),
                observation.flag("illustrative"));
        observation.noOther();
        return earlier;
    }
}
