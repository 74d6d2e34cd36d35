package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groupreplies.EarlierReplyService;
import nl.sekswerkplatform.groupreplies.GroupReplyService;
import nl.sekswerkplatform.groupreplies.ReplyReading;

/** What groups said to a decision, within it, once it is public. */
@Dependent
class RepliesOfGroups {
    static final String FIELD = "replies";

    @Inject
    private Entering entering;

    @Inject
    private GroupReplyService replies;

    @Inject
    private EarlierReplyService earlier;

    /** By the number of the decision. */
    Map<DecisionNumber, List<ReplyReading>> find(Collection<DecisionNumber> decisions) {
        return replies.find(decisions);
    }

    static void write(List<ReplyReading> said, Part into) {
        into.putAll(FIELD, said, RepliesOfGroups::written);
    }

    private static Part written(ReplyReading reply) {
        return new Part()
                .put("group", reply.group())
                .put("text", reply.isReadable() ? reply.words() : null)
                .put("gone", !reply.isReadable());
    }

    /** @param number of the decision here */
    void enter(Node decision, DecisionNumber number) {
        for (Node reply : decision.list(FIELD)) {
            boolean gone = reply.flag("gone");
            String words = gone ? null : reply.text("text");
            entering.enter(reply, () -> earlier.recordEarlier(number, reply.requiredGroup("group"), words));
            reply.noOther();
        }
    }
}
