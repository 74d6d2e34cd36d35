package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.signals.Signal;

/** How each thing looks as a step. */
final class StepMaker {
    private StepMaker() {}

    static ThreadStep of(PilotSummary pilot) {
        return new ThreadStep("PILOT", pilot.title(), "/pilots/" + pilot.key(), false, null, null);
    }

    static ThreadStep of(Recommendation recommendation) {
        return new ThreadStep(
                "RECOMMENDATION",
                ThreadStep.beginning(recommendation.text()),
                recommendation(recommendation.key()),
                false,
                null,
                recommendation.by());
    }

    static String recommendation(String key) {
        return "/recommendations#" + key;
    }

    /** One whose words cannot be read is named by its number. */
    static ThreadStep of(PublicPollReading poll) {
        String number = String.valueOf(poll.number());
        return new ThreadStep(
                "POLL",
                poll.isReadable() ? poll.title() : number,
                poll(poll.number()),
                false,
                poll.askedBy().value(),
                null);
    }

    static String poll(int number) {
        return "/polls/" + number;
    }

    /** It has no name but that of its pilot; its number is noted. */
    static ThreadStep evaluation(int number, String pilot) {
        return new ThreadStep("EVALUATION", pilot, "/evaluations/" + number, false, null, String.valueOf(number));
    }

    static ThreadStep of(Proposal proposal) {
        return new ThreadStep(
                "PROPOSAL",
                proposal.title(),
                "/proposals/" + proposal.number(),
                false,
                proposal.group().value(),
                null);
    }

    /** A proposal that came of a promise that was not kept, behind that promise. */
    static ThreadStep returned(Proposal proposal) {
        ThreadStep step = of(proposal);
        return new ThreadStep("RETURNED", step.title(), step.address(), false, step.groupKey(), null);
    }

    /** With the beginning of its text; a gap is named by its number. */
    static ThreadStep of(PublishedInput input) {
        String group = input.asGroup() == null ? null : input.asGroup().value();
        return new ThreadStep(
                "INPUT",
                input.isGap() ? String.valueOf(input.number()) : ThreadStep.beginning(input.text()),
                "/inputs/" + input.number(),
                false,
                group,
                input.week().toString());
    }

    /** Named by its number: its title is that of the item. */
    static ThreadStep of(RoundSummary round) {
        String number = String.valueOf(round.number());
        return new ThreadStep("ROUND", round.subject().title(), "/rounds/" + number, false, null, number);
    }

    static ThreadStep of(MeetingItem item) {
        return new ThreadStep(
                item.spoken() ? "ITEM" : "ITEM_PLACED", item.title(), item.address(), false, item.by(), null);
    }

    /** Named by what was measured; its number is noted. */
    static ThreadStep of(Signal signal, Indicator indicator) {
        return new ThreadStep(
                "SIGNAL_" + signal.reason(),
                indicator.text(),
                address(signal),
                false,
                null,
                String.valueOf(signal.number()));
    }

    static String address(Signal signal) {
        return "/indicators/" + signal.indicatorKey() + "#signal-" + signal.number();
    }

    /** Where its numbers are, which raise signals. */
    static ThreadStep of(Indicator indicator) {
        return new ThreadStep(
                "INDICATOR",
                indicator.text(),
                "/indicators/" + indicator.key(),
                false,
                indicator.source().value(),
                null);
    }

    /** On the page of its pilot, where it is watched. */
    static ThreadStep watched(Indicator indicator) {
        return new ThreadStep(
                "WATCHED",
                indicator.text(),
                "/pilots/" + indicator.pilotKey() + "#" + indicator.key(),
                false,
                indicator.source().value(),
                null);
    }

    /** As one decision left it, which is noted. */
    static ThreadStep of(ConditionEdition condition) {
        return new ThreadStep(
                "CONDITION",
                ThreadStep.beginning(condition.text()),
                condition.address(),
                false,
                null,
                condition.decision());
    }

    static ThreadStep of(TakenDecision decision) {
        String number = decision.number().toString();
        return new ThreadStep("DECISION", decision.title(), decision.address(), false, null, number);
    }

    static ThreadStep of(FollowUpSummary followUp) {
        return of(followUp, followUp.isLate() ? "FOLLOW_UP_LATE" : "FOLLOW_UP");
    }

    /** Before the proposal that it came back as. */
    static ThreadStep unkept(FollowUpSummary followUp) {
        return of(followUp, "UNKEPT");
    }

    private static ThreadStep of(FollowUpSummary followUp, String kind) {
        return new ThreadStep(
                kind,
                ThreadStep.beginning(followUp.text()),
                "/decisions/" + followUp.key().decision() + "#a"
                        + followUp.key().position(),
                false,
                followUp.owner().value(),
                null);
    }
}
