package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.DecisionPublished;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
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
    private Outcomes outcomes;

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

    private Collection<Integer> ledTo(MinutesReference item) {
        return minutes.findPublished(item.meeting()).stream()
                .flatMap(spoken -> spoken.items().stream())
                .filter(spokenOf -> spokenOf.position() == item.item())
                .map(spokenOf -> spokenOf.heading().proposalNumber())
                .flatMap(Stream::ofNullable)
                .flatMap(number -> proposals.find(number).stream())
                .flatMap(proposal -> proposal.inputs().stream())
                .distinct()
                .toList();
    }

    /** Looks at the receipts whose time is over: where the thread goes on they live on, else they end. */
    void endReceipts() {
        retention.findEnding().forEach(number -> retention.keepKnown(number, knownUntil(number)));
    }

    /** Six months after the last thing that came of it; while something may still come, six months from now. */
    LocalDate knownUntil(int number) {
        LocalDate today = LocalDate.now(clock);
        List<Proposal> takingUp = proposals.findTakingUp(number).stream()
                .filter(proposal -> proposal.state() != ProposalState.WITHDRAWN)
                .toList();
        WhatCameOf came = outcomes.of(takingUp);
        LocalDate last = LocalDate.MIN;
        for (Proposal proposal : takingUp) {
            List<DecisionSummary> taken = came.decisionsAbout(proposal);
            List<FollowUpSummary> promised = came.followUpsOf(taken);
            if (taken.isEmpty() || promised.stream().anyMatch(followUp -> followUp.status() == FollowUpStatus.OPEN)) {
                return today.plusMonths(KNOWN);
            }
            last = Stream.concat(
                            Stream.concat(Stream.of(last), taken.stream().map(DecisionSummary::date)),
                            promised.stream().flatMap(this::told))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
        return last.equals(LocalDate.MIN) ? today : last.plusMonths(KNOWN);
    }

    private Stream<LocalDate> told(FollowUpSummary followUp) {
        return followUps.get(followUp.key()).updates().stream().map(FollowUpUpdate::date);
    }
}
