package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.decisions.DecisionOfItem;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.proposals.Proposal;

/** Asks what came of proposals: for all of them at once, so that many take no more queries than one. */
@ApplicationScoped
class Outcomes {
    @Inject
    private MinutesService minutes;

    @Inject
    private DecisionService decisions;

    @Inject
    private FollowUpService followUps;

    WhatCameOf of(List<Proposal> all) {
        Set<Integer> meetings =
                all.stream().flatMap(proposal -> proposal.placedAt().stream()).collect(Collectors.toSet());
        List<DecisionOfItem> taken = decisions.ofMeetings(meetings);
        return new WhatCameOf(
                minutes.findPublished(meetings),
                taken,
                followUps.ofDecisions(
                        taken.stream().map(about -> about.decision().number()).toList()));
    }
}
