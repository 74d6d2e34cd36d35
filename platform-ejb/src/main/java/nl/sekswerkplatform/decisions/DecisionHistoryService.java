package nl.sekswerkplatform.decisions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.recommendations.Response;

/** What decisions came to for each group, for the figures of the table. */
@Stateless
public class DecisionHistoryService {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private MinutesService minutes;

    /**
     * How decisions of these days, both included, answer each group: what they say to it; and, where the advice is followed
     * as a whole, that to those who consented to it.
     */
    @PermitAll
    public Map<GroupKey, List<Response>> findAnswers(LocalDate from, LocalDate until) {
        List<Decision> taken = decisions.takenBetween(from, until, DecisionService.MOST);
        Map<Integer, Minutes> spoken = minutes
                .findPublished(taken.stream()
                        .flatMap(decision -> decision.advice().minutes().stream())
                        .map(MinutesReference::meeting)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Minutes::meetingNumber, each -> each));
        return taken.stream()
                .flatMap(decision -> answers(decision, spoken).entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<GroupKey, Response> answers(Decision decision, Map<Integer, Minutes> spoken) {
        Map<GroupKey, Response> answers = new HashMap<>();
        if (decision.advice().response().filter(Response.FOLLOWED::equals).isPresent()) {
            advised(decision, spoken).filter(item -> item.round().isPresent()).stream()
                    .flatMap(item -> item.voices().stream())
                    .filter(voice -> voice.stance() == Stance.CONSENT)
                    .forEach(voice -> answers.put(voice.groupKey(), Response.FOLLOWED));
        }
        decision.answers().forEach(answer -> answers.put(answer.group(), answer.response()));
        return answers;
    }

    private static Optional<MinutesItem> advised(Decision decision, Map<Integer, Minutes> spoken) {
        return decision.advice().minutes().flatMap(reference -> Stream.ofNullable(spoken.get(reference.meeting()))
                .flatMap(each -> each.items().stream())
                .filter(item -> item.position() == reference.item())
                .findFirst());
    }
}
