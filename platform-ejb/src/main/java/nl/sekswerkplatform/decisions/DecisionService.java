package nl.sekswerkplatform.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;

/** The municipality's published decisions, for everyone. */
@Stateless
public class DecisionService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private DecisionRepository decisions;

    /** The newest decisions. */
    @PermitAll
    public List<DecisionSummary> latest(int most) {
        return list(null, null, most);
    }

    /**
     * Published decisions, newest first.
     *
     * @param before the last number of the page before; null for the first page
     * @param pilotKey about this pilot only; null for all
     */
    @PermitAll
    public List<DecisionSummary> list(DecisionNumber before, String pilotKey, int most) {
        return summaries(decisions.page(before, pilotKey, Math.min(most, MOST)));
    }

    /** Published decisions with all that belongs to them, newest first; else as {@link #list}. */
    @PermitAll
    public List<Decision> listComplete(DecisionNumber before, int most) {
        return decisions.completePage(before, Math.min(most, MOST));
    }

    /** The newest decisions about a pilot. */
    @PermitAll
    public List<DecisionSummary> ofPilot(String pilotKey) {
        return list(null, pilotKey, MOST);
    }

    /** Decisions about what a meeting spoke of, in the order of its items. */
    @PermitAll
    public List<DecisionOfItem> ofMeeting(int meeting) {
        return decisions.ofMeeting(meeting, MOST).stream()
                .map(decision -> new DecisionOfItem(decision.advice().minutes().orElseThrow(), decision.summary()))
                .toList();
    }

    /** Decisions that answer these recommendations, newest first, by the key of the recommendation. */
    @PermitAll
    public Map<String, List<DecisionSummary>> ofRecommendations(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : decisions.ofRecommendations(keys, MOST).stream()
                        .collect(groupingBy(
                                decision ->
                                        decision.advice().recommendationKey().orElseThrow(),
                                mapping(Decision::summary, toList())));
    }

    /** The published decision with this number, without what belongs to it. */
    @PermitAll
    public Optional<DecisionSummary> find(DecisionNumber number) {
        return decisions.findPublished(number).map(Decision::summary);
    }

    /**
     * A published decision with all that belongs to it.
     *
     * @throws DecisionNotFound when there is none with this number
     */
    @PermitAll
    public Decision get(DecisionNumber number) {
        return decisions.findComplete(number).orElseThrow(DecisionNotFound::new);
    }

    private static List<DecisionSummary> summaries(List<Decision> found) {
        return found.stream().map(Decision::summary).toList();
    }
}
