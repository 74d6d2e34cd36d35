package nl.sekswerkplatform.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/** Decisions and the people who act on them, for tests. */
public final class DecisionFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    public static final GroupKey RESIDENTS = new GroupKey("residents");
    public static final GroupKey SUPPORT = new GroupKey("support");
    public static final Delegate PUBLISHER = new Delegate(Decision.MUNICIPALITY, Set.of(Mandate.PUBLISHER));
    public static final Delegate COUNCILLOR = new Delegate(Decision.MUNICIPALITY, Set.of());
    public static final Delegate RESIDENT = new Delegate(RESIDENTS, Set.of(Mandate.PUBLISHER));
    public static final Delegate SUPPORTER = new Delegate(SUPPORT, Set.of());
    public static final Delegate SUPPORT_SECRETARY = new Delegate(SUPPORT, Set.of(Mandate.SECRETARY));

    private DecisionFixture() {}

    public static Clock clockOn(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    public static DecisionText decisionText() {
        return text("Registration changed", TODAY, AdviceResponse.NONE, List.of(), List.of());
    }

    public static DecisionText withTitle(String title) {
        return text(title, TODAY, AdviceResponse.NONE, List.of(), List.of());
    }

    public static DecisionText takenOn(LocalDate date) {
        return text("Registration changed", date, AdviceResponse.NONE, List.of(), List.of(plannedOn(date)));
    }

    public static DecisionText withAdvice(AdviceResponse advice) {
        return text("Registration changed", TODAY, advice, List.of(), List.of());
    }

    public static DecisionText withAnswer(GroupAnswer answer) {
        return text("Registration changed", TODAY, AdviceResponse.NONE, List.of(answer), List.of());
    }

    public static DecisionText withFollowUps(List<PlannedFollowUp> followUps) {
        return text("Registration changed", TODAY, AdviceResponse.NONE, List.of(), followUps);
    }

    public static DecisionText text(
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
                DecisionEffects.followedUpBy(followUps));
    }

    public static DecisionText withEffects(String title, LocalDate date, String pilotKey, DecisionEffects effects) {
        return new DecisionText(
                title,
                DecisionKind.PILOT,
                "Nobody asks for it at a first talk.",
                "Trust comes first.",
                "Mayor and aldermen",
                date,
                pilotKey,
                AdviceResponse.NONE,
                List.of(),
                effects);
    }

    /** As it is once it was published. */
    public static Decision published(DecisionText written, DecisionNumber number) {
        Decision decision = Decision.draft(UUID.randomUUID(), written, PUBLISHER);
        decision.publish(0, number, clockOn(written.date()), PUBLISHER);
        return decision;
    }

    public static PlannedFollowUp plannedFollowUp(String text) {
        return new PlannedFollowUp(text, SUPPORT, null, TODAY.plusDays(30));
    }

    private static PlannedFollowUp plannedOn(LocalDate date) {
        return new PlannedFollowUp("Tell everyone", SUPPORT, null, date);
    }

    public static EarlierDecision earlierDecision(String key) {
        LocalDate date = LocalDate.of(2019, 5, 31);
        var followUp = new PlannedFollowUp("Write rules", SUPPORT, null, date);
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
