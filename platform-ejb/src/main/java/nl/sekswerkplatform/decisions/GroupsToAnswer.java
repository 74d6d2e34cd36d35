package nl.sekswerkplatform.decisions;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.decisions.DecisionRefused.GroupUnanswered;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.recommendations.Response;

/**
 * The groups of which a round told where they stand. Who follows the advice owes an answer to those who had reservations or
 * objected; who does not, to those who consented as well.
 */
record GroupsToAnswer(Map<GroupKey, Stance> stands) {
    /** None when no round told; what was written by hand binds nobody. */
    static GroupsToAnswer of(Optional<MinutesItem> advised) {
        return new GroupsToAnswer(advised.filter(item -> item.round().isPresent()).stream()
                .flatMap(item -> item.voices().stream())
                .filter(voice -> voice.stance() != null)
                .collect(Collectors.toMap(GroupVoice::groupKey, GroupVoice::stance)));
    }

    /** @throws GroupUnanswered when one of them has none */
    void requireAnsweredBy(Decision decision) {
        boolean followed =
                decision.advice().response().filter(Response.FOLLOWED::equals).isPresent();
        stands.forEach((group, stance) -> {
            boolean answered = decision.answers().stream()
                    .anyMatch(answer -> answer.group().equals(group));
            if (!answered && !(followed && stance == Stance.CONSENT)) {
                throw new GroupUnanswered(group);
            }
        });
    }
}
