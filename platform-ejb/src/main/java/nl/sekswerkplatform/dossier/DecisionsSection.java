package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.EarlierDecision.OfTable;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.FollowUpParts.Followed;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.groupreplies.ReplyReading;
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
    private RepliesOfGroups replies;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("decisions");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("decisions", decision -> decide(decision, keys));
        file.each("decisions", decision -> lapse(decision, keys));
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
                decision.list("answers").stream().map(DecisionParts::answer).toList());
        List<Followed> followed = decision.list("followUps").stream()
                .map(followUp -> FollowUpParts.read(followUp, keys))
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
                table,
                DecisionHistory.read(decision, keys));
        decision.noOther(RepliesOfGroups.FIELD);
        DecisionNumber number = entering.enter(decision, () -> record(earlier, followed));
        keys.entered(Kind.DECISION, earlier.key(), DecisionParts.stored(number));
        replies.enter(decision, number);
    }

    private DecisionNumber record(EarlierDecision earlier, List<Followed> followed) {
        Optional<DecisionNumber> made = written.recordEarlier(earlier);
        made.ifPresent(number -> earlierFollowUps.recordEarlier(
                number, followed.stream().map(Followed::stood).toList()));
        return made.or(() -> written.findEarlier(earlier.key())).orElseThrow();
    }

    /** When all are there: what lapsed did so by a later one. */
    private void lapse(Node decision, Keys keys) {
        for (Node followUp : decision.list("followUps")) {
            Integer by = keys.number(Kind.DECISION, followUp, "lapsedBy");
            if (by != null) {
                entering.enter(
                        followUp, () -> earlierFollowUps.lapsedEarlier(followUp.text("key"), DecisionParts.number(by)));
            }
        }
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
            write(some, out, keys);
            dossiers.letGo();
        }
    }

    /** With what is asked for all of a page at once. */
    private void write(List<Decision> some, DossierWriter out, Keys keys) {
        List<DecisionNumber> numbers = some.stream().map(Decision::number).toList();
        Map<DecisionNumber, List<FollowUp>> promised = followUps.listComplete(numbers).stream()
                .collect(Collectors.groupingBy(followUp -> followUp.key().decision()));
        Map<DecisionNumber, List<ReplyReading>> said = replies.find(numbers);
        for (Decision decision : some) {
            Part part = DecisionParts.decision(decision, promised.getOrDefault(decision.number(), List.of()), keys);
            RepliesOfGroups.write(said.getOrDefault(decision.number(), List.of()), part);
            out.add(part);
        }
    }
}
