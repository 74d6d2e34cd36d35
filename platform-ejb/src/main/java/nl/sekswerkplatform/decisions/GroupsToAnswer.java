package nl.sekswerkplatform.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.decisions.DecisionRefused.GroupUnanswered;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;

/**
 * The groups that a round heard, and what a decision owes them whatever the round came to. Who follows what the table
 * adopted owes an answer to those who had reservations or objected; who does otherwise, to those who consented as well. Of
 * a group whose stand may not be told it is not known that it consented.
 */
public record GroupsToAnswer(Map<GroupKey, Stand> stands, Outcome outcome) {
    /** Nobody asked the groups, or it was written by hand: that binds nobody. */
    public static final GroupsToAnswer NONE = new GroupsToAnswer(Map.of(), Outcome.NO_GROUP_HEARD);

    public GroupsToAnswer {
        stands = new LinkedHashMap<>(stands);
    }

    /** As it stood when the round closed. */
    static GroupsToAnswer of(RoundReading closed) {
        Map<GroupKey, Stand> heard = new LinkedHashMap<>();
        closed.advised().stands().stream()
                .filter(each -> each.stance() != Stand.NOT_HEARD)
                .forEach(each -> heard.put(each.groupKey(), each.stance()));
        return new GroupsToAnswer(heard, closed.result().outcome());
    }

    /** Whether such a response departs, or may depart, from where this group stands. */
    public boolean isOwed(GroupKey group, Response response) {
        if (!stands.containsKey(group)) {
            return false;
        }
        if (response != Response.FOLLOWED || !outcome.isAdopted()) {
            return true;
        }
        return outcome != Outcome.ADOPTED && stands.get(group) != Stand.CONSENT;
    }

    /** @throws GroupUnanswered when one of them has no answer */
    void requireAnsweredBy(Decision decision) {
        Response response = decision.advice().response().orElse(null);
        stands.keySet().forEach(group -> {
            boolean answered = decision.answers().stream()
                    .anyMatch(answer -> answer.group().equals(group));
            if (!answered && isOwed(group, response)) {
                throw new GroupUnanswered(group);
            }
        });
    }
}
