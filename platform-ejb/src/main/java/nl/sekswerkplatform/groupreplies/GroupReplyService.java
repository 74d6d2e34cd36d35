package nl.sekswerkplatform.groupreplies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.groupreplies.ReplyRefused.NotSeated;
import nl.sekswerkplatform.groupreplies.ReplyRefused.WordedMeanwhile;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** What groups say to decisions: read by all once it is public, written by the acting member's own group before. */
@Stateless
public class GroupReplyService {
    /** In characters. */
    public static final int MAX_TEXT = GroupReply.MAX_TEXT;

    @Inject
    private GroupReplyRepository replies;

    @Inject
    private DecisionService decisions;

    @Inject
    private GroupService groups;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The public replies to a decision, by group. */
    @PermitAll
    public List<ReplyReading> find(DecisionNumber decision) {
        return replies.published(List.of(decision)).stream()
                .map(GroupReply::reading)
                .toList();
    }

    /** The same of several decisions, those with a reply. */
    @PermitAll
    public Map<DecisionNumber, List<ReplyReading>> find(Collection<DecisionNumber> decisions) {
        return replies.published(decisions).stream()
                .collect(groupingBy(GroupReply::decision, mapping(GroupReply::reading, toList())));
    }

    /** True for members of a group that has a seat. */
    @RolesAllowed("member")
    public boolean mayReply(ActingMember member) {
        return isSeated(member.group());
    }

    /**
     * What the group of this member has written so far, for members of that group only.
     *
     * @throws DecisionNotFound when there is no such decision
     */
    @RolesAllowed("member")
    public ReplyWriting read(ActingMember member, DecisionNumber decision) {
        requirePublished(decision);
        LocalDate today = LocalDate.now(clock);
        return replies.find(decision, member.group())
                .map(reply -> new ReplyWriting(
                        reply.status() == ReplyStatus.WAITING ? reply.open(wrapping()) : reply.words(),
                        reply.lastDay(),
                        reply.status() != ReplyStatus.WAITING || reply.isDue(today)))
                .orElse(ReplyWriting.NOTHING);
    }

    /**
     * Writes the reply of the group, or changes it. The same once more changes nothing.
     *
     * @param seen what stood there when she began; null for nothing
     * @throws NotSeated for members of other groups
     * @throws WordedMeanwhile when that is something else by now
     * @throws nl.sekswerkplatform.groupreplies.ReplyRefused.ReplyOver after the last day
     */
    @RolesAllowed("member")
    public void write(ActingMember member, DecisionNumber decision, String seen, String text) {
        // Before anything is read: of two who begin at once the second sees what the first wrote.
        if (!replies.holdDecision(decision)) {
            throw new DecisionNotFound();
        }
        if (!isSeated(member.group())) {
            throw new NotSeated();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<GroupReply> begun = replies.findForAct(decision, member.group());
        if (begun.isPresent()) {
            begun.get().write(seen, text, today, wrapping());
        } else {
            replies.add(GroupReply.begin(decision, member.group(), text, today, wrapping()));
        }
    }

    /** Those of which the last day is over. */
    @RolesAllowed("operator")
    public List<UUID> findDue() {
        return replies.due(LocalDate.now(clock));
    }

    /** Publishes one. Nothing when another node did so before. */
    @RolesAllowed("operator")
    public void settle(UUID id) {
        LocalDate today = LocalDate.now(clock);
        replies.hold(id)
                .filter(reply -> reply.status() == ReplyStatus.WAITING && reply.isDue(today))
                .ifPresent(reply -> events.fire(reply.publish(today, wrapping())));
    }

    private void requirePublished(DecisionNumber decision) {
        decisions.find(decision).orElseThrow(DecisionNotFound::new);
    }

    private boolean isSeated(GroupKey group) {
        return groups.findSeated().stream().anyMatch(seated -> seated.key().equals(group));
    }

    private WrappingKey wrapping() {
        return GroupReplyKeyedRows.wrapping(keys);
    }
}
