package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.recommendations.Recommendation;

/** How each thing looks as a step: the only place that knows their addresses. */
final class StepMaker {
    private static final int LONGEST = 80;

    private StepMaker() {}

    static ThreadStep of(PilotSummary pilot) {
        return new ThreadStep("PILOT", pilot.title(), "/pilots/" + pilot.key(), false, null, null);
    }

    static ThreadStep of(Recommendation recommendation) {
        return new ThreadStep(
                "RECOMMENDATION",
                recommendation.text(),
                "/recommendations#" + recommendation.key(),
                false,
                null,
                recommendation.by());
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

    /** With the beginning of its text; a gap is named by its number. */
    static ThreadStep of(PublishedInput input) {
        String group = input.asGroup() == null ? null : input.asGroup().value();
        return new ThreadStep(
                "INPUT",
                input.isGap() ? String.valueOf(input.number()) : beginning(input.text()),
                "/inputs/" + input.number(),
                false,
                group,
                input.week().toString());
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', text.offsetByCodePoints(0, LONGEST));
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Named by its number: its title is that of the item. */
    static ThreadStep of(RoundSummary round) {
        String number = String.valueOf(round.number());
        return new ThreadStep("ROUND", round.subject().title(), "/rounds/" + number, false, null, number);
    }

    static ThreadStep of(int meeting, MinutesItem item) {
        String by = item.heading().by() == null ? null : item.heading().by().value();
        String address = "/meetings/" + meeting + "/minutes#item-" + item.position();
        return new ThreadStep("ITEM", item.heading().title(), address, false, by, null);
    }

    static ThreadStep of(SpokenItem item) {
        return new ThreadStep("ITEM", item.title(), item.address(), false, item.by(), null);
    }

    static ThreadStep of(Pilot pilot, Condition condition) {
        return new ThreadStep("CONDITION", condition.text(), onPageOf(pilot, condition.key()), false, null, null);
    }

    static ThreadStep of(Pilot pilot, Indicator indicator) {
        return new ThreadStep("INDICATOR", indicator.text(), onPageOf(pilot, indicator.key()), false, null, null);
    }

    private static String onPageOf(Pilot pilot, String part) {
        return "/pilots/" + pilot.key() + "#" + part;
    }

    static ThreadStep of(Decision decision) {
        return of(decision.summary());
    }

    static ThreadStep of(DecisionSummary decision) {
        String number = decision.number().toString();
        return new ThreadStep("DECISION", decision.title(), "/decisions/" + number, false, null, number);
    }

    /** A condition of the pilot, as the decision left it. */
    static ThreadStep of(Decision decision, ConditionChange change) {
        String key = change.key().orElseThrow();
        return new ThreadStep(
                "CONDITION",
                change.after().or(change::before).map(StepMaker::beginning).orElseThrow(),
                "/pilots/" + decision.pilotKey().orElseThrow() + "#" + key,
                false,
                null,
                null);
    }

    static ThreadStep of(FollowUpSummary followUp) {
        return new ThreadStep(
                followUp.isLate() ? "FOLLOW_UP_LATE" : "FOLLOW_UP",
                followUp.text(),
                "/decisions/" + followUp.key().decision() + "#a"
                        + followUp.key().position(),
                false,
                followUp.owner().value(),
                null);
    }
}
