package nl.sekswerkplatform.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.followups.Acceptance;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUp.EarlierAnswer;
import nl.sekswerkplatform.followups.EarlierFollowUp.EarlierMove;
import nl.sekswerkplatform.followups.EarlierFollowUp.EarlierUpdate;
import nl.sekswerkplatform.followups.EvidenceLink;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpMove;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpUpdate;

/** How a follow-up stands in a dossier, within its decision. */
final class FollowUpParts {
    private FollowUpParts() {}

    /** What was promised, and how that stood. */
    record Followed(PlannedFollowUp planned, EarlierFollowUp stood) {}

    static Part written(FollowUp followUp, String decision, Keys keys) {
        boolean takenOn = followUp.acceptance() == Acceptance.ACCEPTED;
        return new Part()
                .put("key", decision + "-a" + followUp.position())
                .put("text", followUp.text())
                .put("owner", followUp.asked())
                .put("function", followUp.function())
                .put("due", followUp.due())
                .put("status", followUp.status() == FollowUpStatus.OPEN ? null : followUp.status())
                .put("lapsedBy", followUp.lapsedBy().map(by -> DecisionParts.key(by, keys)))
                .put("acceptance", takenOn ? null : followUp.acceptance())
                .put("answeredOn", followUp.answeredOn())
                .put("answerReason", followUp.answerReason())
                .putAll("moves", followUp.moves(), FollowUpParts::written)
                .put("returnedAs", followUp.returnedAs().map(number -> keys.of(Kind.PROPOSAL, number)))
                .putAll("updates", followUp.updates(), FollowUpParts::written);
    }

    private static Part written(FollowUpMove move) {
        return new Part()
                .put("from", move.before())
                .put("to", move.after())
                .put("reason", move.reason())
                .put("by", move.by())
                .put("on", move.movedOn());
    }

    private static Part written(FollowUpUpdate update) {
        return new Part()
                .put("text", update.text())
                .put("evidence", update.evidence().map(EvidenceLink::address))
                .put("by", update.by())
                .put("date", update.date())
                .put("done", update.isDone());
    }

    static Followed read(Node followUp, Keys keys) {
        LocalDate due = followUp.requiredDate("due");
        List<EarlierMove> moves =
                followUp.list("moves").stream().map(FollowUpParts::move).toList();
        if (!moves.isEmpty() && !moves.get(moves.size() - 1).to().equals(due)) {
            throw followUp.wrong("due", Problem.CLASHES);
        }
        FollowUpStatus status = followUp.word("status", FollowUpStatus.class);
        EarlierFollowUp stood = new EarlierFollowUp(
                followUp.text("key"),
                status == null ? FollowUpStatus.OPEN : status,
                followUp.list("updates").stream().map(FollowUpParts::update).toList(),
                answer(followUp),
                moves,
                keys.number(Kind.PROPOSAL, followUp, "returnedAs"));
        PlannedFollowUp planned = new PlannedFollowUp(
                followUp.text("text"),
                followUp.requiredGroup("owner"),
                followUp.text("function", null),
                moves.isEmpty() ? due : moves.get(0).from());
        followUp.noOther("lapsedBy");
        return new Followed(planned, stood);
    }

    private static EarlierAnswer answer(Node followUp) {
        Acceptance acceptance = followUp.word("acceptance", Acceptance.class);
        return new EarlierAnswer(
                acceptance == null ? Acceptance.ACCEPTED : acceptance,
                acceptance == Acceptance.DECLINED ? followUp.text("answerReason") : null,
                acceptance == Acceptance.ASKED ? null : followUp.date("answeredOn"));
    }

    private static EarlierMove move(Node move) {
        EarlierMove moved = new EarlierMove(
                move.requiredDate("from"),
                move.requiredDate("to"),
                move.text("reason"),
                move.requiredGroup("by"),
                move.requiredDate("on"));
        move.noOther();
        return moved;
    }

    private static EarlierUpdate update(Node update) {
        EarlierUpdate told = new EarlierUpdate(
                update.text("text"),
                update.text("evidence", null),
                update.requiredGroup("by"),
                update.requiredDate("date"),
                update.flag("done"));
        update.noOther();
        return told;
    }
}
