package nl.sekswerkplatform.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.decisions.EarlierDecision.EarlierFollowUp;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/** Decisions and the people who act on them, for tests. */
final class DecisionFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    static final GroupKey RESIDENTS = new GroupKey("residents");
    static final GroupKey SUPPORT = new GroupKey("support");
    static final Delegate PUBLISHER = new Delegate(Decision.MUNICIPALITY, Set.of(Mandate.PUBLISHER));
    static final Delegate COUNCILLOR = new Delegate(Decision.MUNICIPALITY, Set.of());
    static final Delegate RESIDENT = new Delegate(RESIDENTS, Set.of(Mandate.PUBLISHER));
    static final Delegate SUPPORTER = new Delegate(SUPPORT, Set.of());

    private DecisionFixture() {}

    static Clock clockOn(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    static DecisionText decisionText() {
        return text("Registration changed", TODAY, AdviceResponse.NONE, List.of(), List.of());
    }

    static DecisionText withTitle(String title) {
        return text(title, TODAY, AdviceResponse.NONE, List.of(), List.of());
    }

    static DecisionText takenOn(LocalDate date) {
        return text("Registration changed", date, AdviceResponse.NONE, List.of(), List.of(plannedOn(date)));
    }

    static DecisionText withAdvice(AdviceResponse advice) {
        return text("Registration changed", TODAY, advice, List.of(), List.of());
    }

    static DecisionText withAnswer(GroupAnswer answer) {
        return text("Registration changed", TODAY, AdviceResponse.NONE, List.of(answer), List.of());
    }

    static DecisionText withFollowUps(List<PlannedFollowUp> followUps) {
        return text("Registration changed", TODAY, AdviceResponse.NONE, List.of(), followUps);
    }

    static DecisionText text(
            String title,
            LocalDate date,
            AdviceResponse advice,
            List<GroupAnswer> answers,
            List<PlannedFollowUp> followUps) {
        return new DecisionText(
                title,
                DecisionKind.OTHER,
                "Nobody asks for it at a first talk.",
                "Trust comes first.",
                "Mayor and aldermen",
                date,
                null,
                advice,
                answers,
                followUps);
    }

    static PlannedFollowUp plannedFollowUp(String text) {
        return new PlannedFollowUp(text, SUPPORT, TODAY.plusDays(30));
    }

    private static PlannedFollowUp plannedOn(LocalDate date) {
        return new PlannedFollowUp("Tell everyone", SUPPORT, date);
    }

    static EarlierDecision earlierDecision(String key) {
        LocalDate date = LocalDate.of(2019, 5, 31);
        var followUp = new EarlierFollowUp(key + "-a1", "Write rules", SUPPORT, date, FollowUpStatus.DONE);
        return new EarlierDecision(
                key,
                "Prepare",
                DecisionKind.OTHER,
                "It is prepared.",
                "It happens already.",
                "Mayor and aldermen",
                date,
                null,
                null,
                List.of(followUp),
                false);
    }
}
