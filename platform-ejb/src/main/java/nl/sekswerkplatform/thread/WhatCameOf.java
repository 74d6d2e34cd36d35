package nl.sekswerkplatform.thread;

import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.decisions.DecisionOfItem;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.proposals.Proposal;

/**
 * What came of proposals: rounds about them, the items of the minutes where they were spoken of, decisions about these,
 * what is done.
 */
record WhatCameOf(
        List<RoundSummary> rounds,
        List<Minutes> minutes,
        List<DecisionOfItem> decisions,
        List<FollowUpSummary> followUps) {
    List<ThreadStep> of(Proposal proposal) {
        return Stream.concat(asked(proposal), spoken(proposal)).toList();
    }

    private Stream<ThreadStep> asked(Proposal proposal) {
        return rounds.stream()
                .filter(round -> round.subject().proposal() == proposal.number())
                .map(StepMaker::of);
    }

    private Stream<ThreadStep> spoken(Proposal proposal) {
        return minutes.stream()
                .filter(spoken -> proposal.placedAt()
                        .filter(at -> at == spoken.meetingNumber())
                        .isPresent())
                .flatMap(spoken -> spoken.items().stream()
                        .filter(item -> Integer.valueOf(proposal.number())
                                .equals(item.heading().proposalNumber()))
                        .flatMap(item -> from(spoken.meetingNumber(), item)));
    }

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

    private Stream<ThreadStep> from(int meeting, MinutesItem item) {
        List<DecisionOfItem> taken = decisions.stream()
                .filter(about ->
                        about.minutes().meeting() == meeting && about.minutes().item() == item.position())
                .toList();
        return Stream.of(
                        Stream.of(StepMaker.of(meeting, item)),
                        taken.stream().map(about -> StepMaker.of(about.decision())),
                        followUps.stream()
                                .filter(f -> taken.stream().anyMatch(about -> about.decision()
                                        .number()
                                        .equals(f.key().decision())))
                                .map(StepMaker::of))
                .flatMap(steps -> steps);
    }
}
