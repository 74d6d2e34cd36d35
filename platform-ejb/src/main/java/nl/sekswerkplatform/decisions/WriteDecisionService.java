package nl.sekswerkplatform.decisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.decisions.DecisionRefused.NothingToWithdraw;
import nl.sekswerkplatform.decisions.DecisionRefused.PilotNotChosen;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationNotFound;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** Decisions as the municipality's publishers write, publish and correct them. */
@Stateless
public class WriteDecisionService {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private EffectsOfDecision effects;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private MinutesService minutes;

    @Inject
    private RoundService rounds;

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

    /** The drafts, for publishers of the municipality only. */
    @RolesAllowed("member")
    public List<Decision> drafts(Delegate publisher) {
        Decision.requirePublisher(publisher);
        return decisions.drafts(DecisionService.MOST);
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
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.DraftChangedMeanwhile when another publisher changed it since
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished when it is published
     */
    @RolesAllowed("member")
    public void revise(UUID id, DecisionText written, int opened, Delegate publisher) {
        requireKnown(written);
        decisions.findForAct(id).orElseThrow(DecisionNotFound::new).revise(written, opened, publisher);
    }

    /**
     * Publishes a draft under the next number of this year, with all that it does; publishers of the municipality.
     *
     * @param opened the version that the publisher saw and confirmed
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished when it is published
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.DraftChangedMeanwhile when another publisher changed it since
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.ResponseMissing when it does not answer the advice
     * @throws nl.sekswerkplatform.recommendations.ReasonsMissing when it departs from advice or from a group in silence
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.GroupUnanswered when it says nothing to a group that it may
     *     depart from
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.AlreadyWithdrawn when what it withdraws is withdrawn
     * @throws nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile when a condition is another by now
     * @throws nl.sekswerkplatform.pilots.PilotRefused.StageChangedMeanwhile when its pilot is in another stage by now
     * @throws nl.sekswerkplatform.pilots.PilotRefused.StageUnreachable when its pilot cannot come where it would move it
     * @throws nl.sekswerkplatform.pilots.PilotRefused.PlanNotAgreed when it would start a pilot without an agreed plan
     * @throws nl.sekswerkplatform.pilots.PilotRefused.StartTooEarly when it would start a pilot before the day that was announced
     */
    @RolesAllowed("member")
    public DecisionNumber publish(UUID id, int opened, Delegate publisher) {
        Decision.requirePublisher(publisher);
        DecisionNumber number = next(LocalDate.now(clock).getYear());
        Decision decision = decisions.findForAct(id).orElseThrow(DecisionNotFound::new);
        // Once it is published nothing changes what it is about, so the pilot that it brings comes first.
        effects.bringPilot(decision, number);
        DecisionPublished published = decision.publish(opened, number, clock, publisher);
        groupsToAnswer(decision.advice()).requireAnsweredBy(decision);
        // Others refer to its number.
        decisions.flush();
        effects.take(decision);
        events.fire(published);
        return number;
    }

    /**
     * Publishes other words for a decision, with why; publishers of the municipality. The same once more changes nothing.
     *
     * @param seen the edition that the publisher read
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.DecisionChangedMeanwhile when there is a newer one
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.NothingChanged when it says nothing new
     * @throws nl.sekswerkplatform.recommendations.ReasonsMissing when it would no longer explain itself
     */
    @RolesAllowed("member")
    public void correct(DecisionNumber number, Correction correction, int seen, Delegate publisher) {
        correction.answers().forEach(answer -> requireGroup(answer.group()));
        Decision decision = decisions.findPublishedForAct(number).orElseThrow(DecisionNotFound::new);
        decision.correct(correction, seen, clock, publisher).ifPresent(changed -> {
            groupsToAnswer(decision.advice()).requireAnsweredBy(decision);
            events.fire(changed);
        });
    }

    /** Whom a decision on this advice owes an answer, by the round in which the groups said where they stand. */
    @RolesAllowed("member")
    public GroupsToAnswer groupsToAnswer(AdviceResponse advice) {
        return advice.minutes()
                .flatMap(this::advised)
                .flatMap(MinutesItem::round)
                .map(round -> GroupsToAnswer.of(rounds.get(round)))
                .orElse(GroupsToAnswer.NONE);
    }

    private Optional<MinutesItem> advised(MinutesReference reference) {
        return minutes.findPublished(reference.meeting()).stream()
                .flatMap(spoken -> spoken.items().stream())
                .filter(item -> item.position() == reference.item())
                .findFirst();
    }

    /**
     * Enters a decision from before the platform under the next number of its year.
     *
     * @return its number; empty when its key was known, and nothing changed
     */
    @RolesAllowed("operator")
    public Optional<DecisionNumber> recordEarlier(EarlierDecision earlier) {
        if (decisions.findByDossierKey(earlier.key()).isPresent()) {
            return Optional.empty();
        }
        requirePilot(earlier.pilotKey());
        earlier.followUps().forEach(followUp -> requireGroup(followUp.owner()));
        Optional<Recommendation> answered =
                Optional.ofNullable(earlier.recommendationKey()).map(this::recommendation);
        DecisionNumber number = next(earlier.year());
        Decision decision = Decision.recordEarlier(number, earlier, answered, brought(earlier));
        decisions.add(decision);
        // Others refer to its number.
        decisions.flush();
        effects.enter(decision);
        events.fire(new DecisionPublished(earlier.date(), decision));
        return Optional.of(number);
    }

    private NewPilot brought(EarlierDecision earlier) {
        if (!earlier.history().newPilot()) {
            return null;
        }
        if (earlier.pilotKey() == null) {
            throw new PilotNotChosen();
        }
        return new NewPilot(DecidedPilot.of(pilots.get(earlier.pilotKey())));
    }

    /** The number under which what came with a dossier stands here. */
    @RolesAllowed("operator")
    public Optional<DecisionNumber> findEarlier(String key) {
        return decisions.findByDossierKey(key);
    }

    /** First in its transaction: whoever waits for the number must not have read anything before. */
    private DecisionNumber next(int year) {
        return new DecisionNumber(year, numbers.next("decision-" + year));
    }

    private void requireKnown(DecisionText written) {
        requirePilot(written.pilotKey());
        written.advice().recommendationKey().ifPresent(this::recommendation);
        written.answers().forEach(answer -> requireGroup(answer.group()));
        written.effects().followUps().forEach(followUp -> requireGroup(followUp.owner()));
        DecisionNumber withdrawn = written.effects().withdraws();
        if (withdrawn != null) {
            decisions.findPublished(withdrawn).orElseThrow(NothingToWithdraw::new);
        }
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
}
