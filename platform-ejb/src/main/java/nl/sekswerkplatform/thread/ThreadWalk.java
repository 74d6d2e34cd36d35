package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/** Follows a thread from proposals on to what came of them: one question per level, for all of that level at once. */
@ApplicationScoped
class ThreadWalk {
    @Inject
    private ProposalService proposals;

    @Inject
    private RoundService rounds;

    @Inject
    private FollowUpService followUps;

    @Inject
    private PilotService pilots;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private ThreadMerges merges;

    @Inject
    private ThreadRepository known;

    /** The proposals themselves with those they live on in, and all that came of them. */
    void on(Collection<Proposal> about, Builder thread) {
        decided(taken(about, thread), thread);
    }

    /** As {@link #on}, up to the decisions, which are left to the caller to go on with. */
    List<TakenDecision> taken(Collection<Proposal> about, Builder thread) {
        List<Proposal> alive = merges.onwards(about);
        ThreadMerges.add(alive, thread);
        List<Integer> numbers = numbers(alive);
        return taken(known.spokenOf(numbers), known.placed(numbers), thread);
    }

    /**
     * Items, the rounds about them and the decisions about what was spoken of.
     *
     * @param placed on an agenda; those that were spoken of since are left out
     */
    List<TakenDecision> taken(List<MeetingItem> spoken, List<MeetingItem> placed, Builder thread) {
        List<MeetingItem> items = Stream.concat(spoken.stream(), placed.stream().filter(item -> spoken.stream()
                        .noneMatch(item::isSame)))
                .toList();
        asked(items, thread);
        List<TakenDecision> taken = known.decidedAbout(items);
        for (TakenDecision decision : taken) {
            items.stream()
                    .filter(item -> item.isAt(decision.about()))
                    .forEach(item -> thread.link(item.address(), decision.address()));
        }
        return taken;
    }

    /** Items and the rounds about them. */
    void asked(List<MeetingItem> items, Builder thread) {
        for (MeetingItem item : items) {
            thread.link("/proposals/" + item.proposal(), thread.add(StepMaker.of(item)));
        }
        List<Integer> meetings =
                items.stream().map(MeetingItem::meeting).distinct().toList();
        for (RoundSummary round : rounds.listOfMeetings(meetings)) {
            items.stream()
                    .filter(item -> item.isAskedIn(round))
                    .forEach(item -> thread.link(item.address(), thread.add(StepMaker.of(round))));
        }
    }

    /** Decisions, the advice they answer, what they promise, the conditions they changed and the pilots they are about. */
    void decided(Collection<TakenDecision> taken, Builder thread) {
        taken.forEach(decision -> thread.add(StepMaker.of(decision)));
        List<DecisionNumber> numbers =
                taken.stream().map(TakenDecision::number).distinct().toList();
        List<Answer> answers = known.answers(numbers);
        recommendations
                .find(answers.stream().map(Answer::recommendation).distinct().toList())
                .forEach(answered -> thread.add(StepMaker.of(answered)));
        answers.forEach(
                each -> thread.link(StepMaker.recommendation(each.recommendation()), "/decisions/" + each.decision()));
        followUps
                .ofDecisions(numbers)
                .forEach(promised ->
                        thread.link("/decisions/" + promised.key().decision(), thread.add(StepMaker.of(promised))));
        returned(known.returned(numbers), thread);
        for (ConditionEdition condition : known.conditionsBy(numbers)) {
            String changed = thread.add(StepMaker.of(condition));
            thread.link("/decisions/" + condition.decision(), changed);
            thread.link(changed, "/pilots/" + condition.pilot());
        }
        about(taken, thread);
    }

    /** What came back is a proposal again, whose own thread goes on from there. */
    private void returned(List<Returned> back, Builder thread) {
        List<Integer> numbers = back.stream().map(Returned::proposal).toList();
        proposals.find(numbers).forEach(proposal -> thread.add(StepMaker.returned(proposal)));
        back.forEach(each -> thread.link(each.followUp(), "/proposals/" + each.proposal()));
    }

    private void about(Collection<TakenDecision> taken, Builder thread) {
        List<String> keys = taken.stream()
                .map(TakenDecision::pilot)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        pilots.find(keys).forEach(pilot -> thread.add(StepMaker.of(pilot)));
        taken.stream()
                .filter(decision -> decision.pilot() != null)
                .forEach(decision -> thread.link(decision.address(), "/pilots/" + decision.pilot()));
    }

    static List<Integer> numbers(Collection<Proposal> about) {
        return about.stream().map(Proposal::number).toList();
    }
}
