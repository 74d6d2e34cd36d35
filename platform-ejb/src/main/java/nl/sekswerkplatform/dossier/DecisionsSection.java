package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.EarlierDecision.OfTable;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUp.EarlierUpdate;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.recommendations.Response;

/** Decisions with what they answer to the table, and their follow-ups with what was told of them. */
@Dependent
class DecisionsSection implements Section {
    private static final int AT_ONCE = 50;

    @Inject
    private Entering entering;

    @Inject
    private DecisionService decisions;

    @Inject
    private WriteDecisionService written;

    @Inject
    private FollowUpService followUps;

    @Inject
    private EarlierFollowUpService earlierFollowUps;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("decisions");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("decisions", decision -> decide(decision, keys));
    }

    private void decide(Node decision, Keys keys) {
        Entering.requireEarlier(decision);
        keys.requireNotOurs(Kind.DECISION, decision);
        if (decision.date("date") == null) {
            throw decision.wrong("date", Problem.MISSING);
        }
        OfTable table = new OfTable(
                decision.number("year"),
                minutes(decision, keys),
                decision.word("response", Response.class),
                decision.text("responseReasons", null),
                decision.list("answers").stream().map(DecisionsSection::answer).toList());
        List<Followed> followed = decision.list("followUps").stream()
                .map(DecisionsSection::followUp)
                .toList();
        EarlierDecision earlier = new EarlierDecision(
                decision.text("key"),
                decision.text("title"),
                decision.requiredWord("kind", DecisionKind.class),
                decision.text("text"),
                decision.text("reasons", null),
                decision.text("by"),
                decision.date("date"),
                decision.text("pilot", null),
                decision.text("recommendation", null),
                followed.stream().map(Followed::planned).toList(),
                decision.flag("illustrative"),
                table);
        decision.noOther();
        entering.enter(decision, () -> written.recordEarlier(earlier)
                .ifPresent(number -> earlierFollowUps.recordEarlier(
                        number, followed.stream().map(Followed::stood).toList())));
    }

    private static MinutesReference minutes(Node decision, Keys keys) {
        if (!decision.has("minutes")) {
            return null;
        }
        Node item = decision.object("minutes");
        int meeting = keys.number(Kind.MEETING, item, "meeting", item.text("meeting"));
        MinutesReference minutes = new MinutesReference(meeting, item.requiredNumber("item"));
        item.noOther();
        return minutes;
    }

    private static GroupAnswer answer(Node answer) {
        Integer point = answer.number("point");
        GroupAnswer given = new GroupAnswer(
                answer.requiredGroup("group"),
                point == null ? 1 : point,
                answer.text("said", null),
                answer.requiredWord("response", Response.class),
                answer.text("reasons", null));
        answer.noOther();
        return given;
    }

    private record Followed(PlannedFollowUp planned, EarlierFollowUp stood) {}

    private static Followed followUp(Node followUp) {
        FollowUpStatus status = followUp.word("status", FollowUpStatus.class);
        if (followUp.date("due") == null) {
            throw followUp.wrong("due", Problem.MISSING);
        }
        EarlierFollowUp stood = new EarlierFollowUp(
                followUp.text("key"),
                status == null ? FollowUpStatus.OPEN : status,
                followUp.list("updates").stream().map(DecisionsSection::update).toList());
        PlannedFollowUp planned = new PlannedFollowUp(
                followUp.text("text"),
                followUp.requiredGroup("owner"),
                followUp.text("function", null),
                followUp.date("due"));
        followUp.noOther();
        return new Followed(planned, stood);
    }

    private static EarlierUpdate update(Node update) {
        if (update.date("date") == null) {
            throw update.wrong("date", Problem.MISSING);
        }
        EarlierUpdate told = new EarlierUpdate(
                update.text("text"),
                update.text("evidence", null),
                update.requiredGroup("by"),
                update.date("date"),
                update.flag("done"));
        update.noOther();
        return told;
    }

    /** Oldest first, so that they get their numbers again in this order. */
    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        List<DecisionNumber> ends = new ArrayList<>();
        List<DecisionSummary> page = decisions.list(null, null, AT_ONCE);
        while (!page.isEmpty()) {
            ends.add(page.get(0).number());
            page = decisions.list(page.get(page.size() - 1).number(), null, AT_ONCE);
        }
        Collections.reverse(ends);
        for (DecisionNumber newest : ends) {
            DecisionNumber behind = new DecisionNumber(newest.year(), newest.sequence() + 1);
            List<Decision> some = new ArrayList<>(decisions.listComplete(behind, AT_ONCE));
            Collections.reverse(some);
            some.forEach(decision ->
                    out.add(DecisionParts.decision(decision, followUps.listComplete(decision.number()), keys)));
            dossiers.letGo();
        }
    }
}
