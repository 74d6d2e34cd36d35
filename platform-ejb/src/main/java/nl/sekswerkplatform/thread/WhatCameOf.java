package nl.sekswerkplatform.thread;

import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.DecisionOfItem;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.proposals.Proposal;

/** What came of proposals: the minutes where they were spoken of, the decisions about these, and what is done. */
record WhatCameOf(List<Minutes> minutes, List<DecisionOfItem> decisions, List<FollowUpSummary> followUps) {
    /** The decisions about the items in which this proposal was spoken of. */
    List<DecisionSummary> decisionsAbout(Proposal proposal) {
        return decisions.stream()
                .filter(about -> itemsOf(proposal).anyMatch(item -> item.equals(about.minutes())))
                .map(DecisionOfItem::decision)
                .toList();
    }

    /** What is done because of these decisions. */
    List<FollowUpSummary> followUpsOf(List<DecisionSummary> taken) {
        return followUps.stream()
                .filter(followUp -> taken.stream().anyMatch(decision -> decision.number()
                        .equals(followUp.key().decision())))
                .toList();
    }

    private Stream<MinutesReference> itemsOf(Proposal proposal) {
        return minutes.stream().flatMap(spoken -> spoken.items().stream()
                .filter(item ->
                        Integer.valueOf(proposal.number()).equals(item.heading().proposalNumber()))
                .map(item -> new MinutesReference(spoken.meetingNumber(), item.position())));
    }
}
