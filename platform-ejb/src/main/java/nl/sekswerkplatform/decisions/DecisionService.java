package nl.sekswerkplatform.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.decisions.DecisionRefused.DraftChangedMeanwhile;
import nl.sekswerkplatform.decisions.DecisionRefused.ResponseMissing;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.ReasonsMissing;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationNotFound;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** The municipality's decisions: read by all when published, written by its publishers. */
@Stateless
public class DecisionService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private MinutesService minutes;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

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

    /** Published decisions with answers, follow-ups and updates, newest first; else as {@link #list}. */
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
        return ofMeetings(List.of(meeting));
    }

    /** The same for several meetings, one after the other. */
    @PermitAll
    public List<DecisionOfItem> ofMeetings(Collection<Integer> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : decisions.ofMeetings(meetings, MOST).stream()
                        .map(decision ->
                                new DecisionOfItem(decision.advice().minutes().orElseThrow(), decision.summary()))
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

    /**
     * A published decision with answers, follow-ups and updates.
     *
     * @throws DecisionNotFound when there is none with this number
     */
    @PermitAll
    public Decision get(DecisionNumber number) {
        return decisions.findComplete(number).orElseThrow(DecisionNotFound::new);
    }

    /** The drafts, for publishers of the municipality only. */
    @RolesAllowed("member")
    public List<Decision> drafts(Delegate publisher) {
        Decision.requirePublisher(publisher);
        return decisions.drafts(MOST);
    }

    /**
     * A decision in any state, for publishers of the municipality only.
     *
     * @throws DecisionNotFound when there is none, or not for this delegate
     */
    @RolesAllowed("member")
    public Decision getForPublisher(UUID id, Delegate publisher) {
        Decision.requirePublisher(publisher);
        return decisions.findComplete(id).orElseThrow(DecisionNotFound::new);
    }

    /**
     * Keeps a new draft, or the same one again when it was sent twice.
     *
     * @param id made by the form
     * @throws nl.sekswerkplatform.groups.GroupRefused.MandateMissing unless the delegate is a publisher
     */
    @RolesAllowed("member")
    public void draft(UUID id, DecisionText written, Delegate publisher) {
        requireKnown(written);
        Optional<Decision> sent = decisions.findForAct(id);
        if (sent.isPresent()) {
            sent.get().revise(written, sent.get().version(), publisher);
        } else {
            decisions.add(Decision.draft(id, written, publisher));
        }
    }

    /**
     * Replaces a draft; publishers of the municipality.
     *
     * @param opened the version that the publisher saw
     * @throws DraftChangedMeanwhile when another publisher changed it since
     * @throws DecisionAlreadyPublished when it is published
     */
    @RolesAllowed("member")
    public void revise(UUID id, DecisionText written, int opened, Delegate publisher) {
        requireKnown(written);
        decisions.findForAct(id).orElseThrow(DecisionNotFound::new).revise(written, opened, publisher);
    }

    /**
     * Publishes a draft under the next number of this year; publishers of the municipality.
     *
     * @param opened the version that the publisher saw and confirmed
     * @throws DecisionAlreadyPublished when it is published
     * @throws DraftChangedMeanwhile when another publisher changed it since
     * @throws ResponseMissing when it does not answer the advice
     * @throws ReasonsMissing when it departs from advice or from a group without saying why
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.GroupUnanswered when it says nothing to a group that it may
     *     depart from
     */
    @RolesAllowed("member")
    public DecisionNumber publish(UUID id, int opened, Delegate publisher) {
        Decision.requirePublisher(publisher);
        DecisionNumber number = next(LocalDate.now(clock).getYear());
        Decision decision = decisions.findForAct(id).orElseThrow(DecisionNotFound::new);
        DecisionPublished published = decision.publish(opened, number, clock, publisher);
        GroupsToAnswer.of(decision.advice().minutes().flatMap(this::advised)).requireAnsweredBy(decision);
        events.fire(published);
        return number;
    }

    private Optional<MinutesItem> advised(MinutesReference reference) {
        return minutes.findPublished(reference.meeting()).stream()
                .flatMap(spoken -> spoken.items().stream())
                .filter(item -> item.position() == reference.item())
                .findFirst();
    }

    /** Enters a decision from before the platform under the next number of its year; a known key changes nothing. */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierDecision earlier) {
        if (decisions.knows(earlier.key())) {
            return;
        }
        requirePilot(earlier.pilotKey());
        earlier.followUps().forEach(followUp -> groups.get(followUp.owner()));
        Optional<Recommendation> answered =
                Optional.ofNullable(earlier.recommendationKey()).map(this::recommendation);
        DecisionNumber number = next(earlier.year());
        Decision decision = Decision.recordEarlier(number, earlier, answered);
        decisions.add(decision);
        events.fire(new DecisionPublished(earlier.date(), decision));
    }

    /** First in its transaction: whoever waits for the number must not have read anything before. */
    private DecisionNumber next(int year) {
        return new DecisionNumber(year, numbers.next("decision-" + year));
    }

    private void requireKnown(DecisionText written) {
        requirePilot(written.pilotKey());
        written.advice().recommendationKey().ifPresent(this::recommendation);
        written.answers().forEach(answer -> requireGroup(answer.group()));
        written.followUps().forEach(followUp -> requireGroup(followUp.owner()));
    }

    private Recommendation recommendation(String key) {
        return recommendations.find(key).orElseThrow(() -> new RecommendationNotFound(key));
    }

    private void requireGroup(GroupKey key) {
        if (key != null) {
            groups.get(key);
        }
    }

    private void requirePilot(String key) {
        if (key != null) {
            pilots.find(key).orElseThrow(() -> new PilotNotFound(key));
        }
    }

    private static List<DecisionSummary> summaries(List<Decision> found) {
        return found.stream().map(Decision::summary).toList();
    }
}
