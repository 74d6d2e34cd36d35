package nl.sekswerkplatform.equalshares;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import nl.sekswerkplatform.equalshares.Composition.Stop;
import org.apache.commons.numbers.fraction.BigFraction;

/** The first run and the kept one, completed with what fits in the left-over time and told in ids instead of numbers. */
final class Outcome {

    private final Setting setting;
    private final List<Candidate> candidates;
    private final Run first;
    private final Run kept;

    Outcome(Setting setting, List<Candidate> candidates, Run first, Run kept) {
        this.setting = setting;
        this.candidates = candidates;
        this.first = first;
        this.kept = kept;
    }

    Composition composition() {
        List<Placement> placements = new ArrayList<>();
        kept.purchases()
                .forEach(bought -> placements.add(new Placement(id(bought.item()), Phase.SHARES, payments(bought))));
        fill().forEach(item -> placements.add(new Placement(id(item), Phase.FILL, Map.of())));
        List<Purchase> firstRun = first.purchases().stream()
                .map(bought -> new Purchase(id(bought.item()), bought.rho(), payments(bought)))
                .toList();
        BigFraction budget =
                BigFraction.of(setting.minutes(), setting.groups().size()).add(BigFraction.of(kept.extra()));
        Stop stop = kept.hasRoom() ? Stop.OVER : Stop.FULL;
        return new Composition(placements, judgements(placements), budget, kept.extra(), stop, firstRun);
    }

    /** Supported items by supporting weight, then older first, as they fit in the minutes left. */
    private List<Integer> fill() {
        List<Integer> waiting = setting.supportedItems()
                .filter(item -> !kept.bought(item))
                .boxed()
                .sorted(Comparator.comparing(setting.support()::weightOf, Comparator.reverseOrder()))
                .toList();
        List<Integer> filled = new ArrayList<>();
        int left = setting.minutes() - kept.cost();
        for (int item : waiting) {
            if (setting.minutesOf(item) <= left) {
                filled.add(item);
                left -= setting.minutesOf(item);
            }
        }
        return filled;
    }

    private Map<String, Judgement> judgements(List<Placement> placements) {
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        candidates.forEach(candidate -> judgements.put(candidate.id(), Judgement.TOO_LONG));
        Nearness nearness = new Nearness(setting, first);
        for (int item = 0; item < setting.items().size(); item++) {
            judgements.put(id(item), nearness.of(item));
        }
        placements.forEach(placement -> judgements.remove(placement.item()));
        return judgements;
    }

    private String id(int item) {
        return setting.items().get(item).id();
    }

    private Map<String, BigFraction> payments(Run.Purchase bought) {
        Map<String, BigFraction> payments = new LinkedHashMap<>();
        for (int group = 0; group < bought.payments().length; group++) {
            if (bought.payments()[group].signum() > 0) {
                payments.put(setting.groups().get(group), bought.payments()[group]);
            }
        }
        return payments;
    }
}
