package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.DecisionPublished;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpUpdate;
import nl.sekswerkplatform.input.RetentionService;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;

/** What the thread of an input means for how long it is kept: only here is known what it led to. */
@ApplicationScoped
class InputsOfThread {
    /** Months that a receipt tells of the last thing that came of its input. */
    private static final int KNOWN = 6;

    @Inject
    private MinutesService minutes;

    @Inject
    private ProposalService proposals;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ThreadMerges merges;

    @Inject
    private ThreadRepository known;

    @Inject
    private RetentionService retention;

    @Inject
    private Clock clock;

    /** From the decision on, the originals of what led to it have a shorter time. */
    void decided(@Observes DecisionPublished published) {
        published
                .decision()
                .advice()
                .minutes()
                .map(this::ledTo)
                .filter(led -> !led.isEmpty())
                .ifPresent(led -> retention.decided(led, published.date()));
    }

    /** What was published and led to what the table spoke of there, also by proposals that live on in the one it took. */
    Collection<Integer> ledTo(MinutesReference item) {
        List<Proposal> about = proposals.find(minutes.findPublished(item.meeting()).stream()
                .flatMap(spoken -> spoken.items().stream())
                .filter(spokenOf -> spokenOf.position() == item.item())
                .map(spokenOf -> spokenOf.heading().proposalNumber())
                .filter(Objects::nonNull)
                .toList());
        return known.inputsOf(ThreadWalk.numbers(merges.back(about))).stream()
                .map(TakenUp::thing)
                .distinct()
                .toList();
    }

    /** Looks at the receipts whose time is over: where the thread goes on they live on, else they end. */
    void endReceipts() {
        retention.findEnding().forEach(number -> retention.keepKnown(number, knownUntil(number)));
    }

    /**
     * Six months after the last thing that came of it; while something may still come, six months from now. Of what lives on
     * in another proposal nothing more comes but what comes of that.
     */
    LocalDate knownUntil(int number) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> about = merges.ends(proposals.findTakingUp(number)).stream()
                .filter(proposal -> proposal.state() != ProposalState.WITHDRAWN)
                .map(Proposal::number)
                .toList();
        if (about.isEmpty()) {
            return today;
        }
        List<MeetingItem> spoken = known.spokenOf(about);
        List<TakenDecision> taken = known.decidedAbout(spoken);
        List<FollowUp> promised = followUps.listComplete(
                taken.stream().map(TakenDecision::number).distinct().toList());
        boolean isAllDecided = about.stream().allMatch(proposal -> spoken.stream()
                .filter(item -> proposal.equals(item.proposal()))
                .anyMatch(item -> taken.stream().anyMatch(decision -> item.isAt(decision.about()))));
        if (!isAllDecided || promised.stream().anyMatch(followUp -> followUp.status() == FollowUpStatus.OPEN)) {
            return today.plusMonths(KNOWN);
        }
        return Stream.concat(
                        taken.stream().map(TakenDecision::date),
                        promised.stream().flatMap(this::told))
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(KNOWN);
    }

    private Stream<LocalDate> told(FollowUp followUp) {
        return followUp.updates().stream().map(FollowUpUpdate::date);
    }
}
