package nl.sekswerkplatform.groupreplies;

import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;

/**
 * A reply as everyone may read it.
 *
 * @param words null as long as the group writes
 */
public record ReplyReading(DecisionNumber decision, GroupKey group, ReplyStatus status, String words)
        implements OfGroup {
    @Override
    public GroupKey groupKey() {
        return group;
    }

    /** By what a screener finds it to hide it. */
    public String hidingKey() {
        return "groupreply-" + decision + "-" + group.value();
    }

    public boolean isReadable() {
        return status == ReplyStatus.SAID;
    }
}
