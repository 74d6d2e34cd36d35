package nl.sekswerkplatform.web.advice;

import java.util.List;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.advice.RoundReading.ReasonReading;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.advice.WordingStatus;
import nl.sekswerkplatform.groups.GroupKey;

/** A round with what its page counts of groups and texts; of people it counts nothing. */
public record RoundPage(RoundReading round) {
    public boolean isAboutSeveralTexts() {
        return round.texts().size() > 1;
    }

    public List<GroupTurn> turns() {
        return round.result().groups();
    }

    public List<GroupKey> notHeard() {
        return turns().stream()
                .filter(turn -> !turn.heard())
                .map(GroupTurn::groupKey)
                .toList();
    }

    /** How many groups were heard, of how many: for the sentence that says so. */
    public List<Integer> heardOf() {
        return List.of(turns().size() - notHeard().size(), turns().size());
    }

    /** How many groups stand at consenting to a text, as far as it is told where they stand. */
    public int consenting(RoundReading.TextReading text) {
        return (int) text.stands().stream()
                .filter(each -> each.stance() == Stand.CONSENT)
                .count();
    }

    /** Groups that gave reasons, or are to word them. */
    public List<GroupTurn> explaining() {
        return turns().stream()
                .filter(turn -> !turn.reasons().isEmpty() || turn.wording() != null)
                .toList();
    }

    public boolean isWaiting(GroupTurn turn) {
        return turn.wording() == WordingStatus.WAITING;
    }

    public boolean isSilent(GroupTurn turn) {
        return turn.wording() == WordingStatus.SILENT;
    }

    /** By what house rules know the words: {@code reason-7-3}. */
    public String hidingKey(ReasonReading reason) {
        return "reason-" + round.number() + "-" + reason.number();
    }

    /** The text key of a turnout that is no number. */
    public String turnout(GroupTurn turn) {
        return "advice.turnout." + turn.turnout().band().orElseThrow();
    }
}
