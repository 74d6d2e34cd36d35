package nl.sekswerkplatform.groupreplies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.shared.DomainEvent;

/** What groups said to decisions on another platform. */
@Stateless
public class EarlierReplyService {
    @Inject
    private GroupReplyRepository replies;

    @Inject
    private GroupService groups;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * Enters a reply that is public there; where the group has one, nothing changes.
     *
     * @param words null when they are gone
     */
    @RolesAllowed("operator")
    public void recordEarlier(DecisionNumber decision, GroupKey group, String words) {
        groups.get(group);
        if (replies.find(decision, group).isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            replies.add(GroupReply.recordEarlier(decision, group, words, today));
            events.fire(new GroupReplied(decision, group, today));
        }
    }
}
