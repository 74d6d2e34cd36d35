package nl.sekswerkplatform.web.observations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.web.observations.Chart.Happening;

/** What was decided about a pilot, as marks on the time axis of its charts: a letter each, the earliest A. */
@RequestScoped
public class PilotMarks {
    private static final int LETTERS = 26;

    @Inject
    private DecisionService decisions;

    private List<Marked> marked = List.of();

    /** A decision with its letter. */
    public record Marked(String letter, LocalDate day, String decision, String title) {}

    /** Read once a page. */
    List<Happening> of(String pilotKey) {
        var newest = decisions.list(null, pilotKey, LETTERS);
        List<Marked> all = new ArrayList<>();
        for (int i = newest.size() - 1; i >= 0; i--) {
            var decision = newest.get(i);
            String letter = String.valueOf((char) ('A' + all.size()));
            all.add(new Marked(letter, decision.date(), decision.number().toString(), decision.title()));
        }
        marked = List.copyOf(all);
        return marked.stream()
                .map(each -> new Happening(each.day(), each.letter()))
                .toList();
    }

    /** Those whose day lies in what was observed. */
    List<Marked> within(List<ShownObservation> seen) {
        if (seen.isEmpty()) {
            return List.of();
        }
        LocalDate first = seen.get(0).period().from();
        LocalDate behind = seen.get(seen.size() - 1).period().until();
        return marked.stream()
                .filter(each -> !each.day().isBefore(first) && each.day().isBefore(behind))
                .toList();
    }
}
