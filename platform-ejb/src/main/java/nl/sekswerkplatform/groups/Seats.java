package nl.sekswerkplatform.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupRefused.LastAtTheTable;
import nl.sekswerkplatform.groups.GroupRefused.NotYetAdmitted;
import nl.sekswerkplatform.groups.GroupRefused.SeatAsItIs;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyUnnamed;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;

/** Who sits: changed in the transaction in which the table agreed, and never otherwise. */
@ApplicationScoped
class Seats {
    /** Fewer are no table: a group alone would advise itself. */
    private static final int LEAST = 2;

    @Inject
    private GroupRepository groups;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * Changes the seat; nothing when that cannot be any more. A round is counted whatever became of the group meanwhile, so
     * this refuses nothing: what was in the way is told before the round is opened.
     */
    void change(@Observes SeatAgreed agreed) {
        List<StakeholderGroup> all = groups.hold();
        if (findObstacle(agreed, all).isPresent()) {
            return;
        }
        StakeholderGroup group = of(agreed.group(), all);
        if (agreed.seated()) {
            int last = all.stream().mapToInt(StakeholderGroup::position).max().orElse(0);
            group.sit(last + 1, agreed.vouchedBy());
        } else {
            group.observe();
        }
        events.fire(new SeatChanged(
                agreed.group(), agreed.seated(), group.vouchedBy(), agreed.round(), LocalDate.now(clock)));
    }

    /** Why the seat of the group cannot change so; of what the groups themselves know. */
    static Optional<DomainException> findObstacle(SeatAgreed asked, List<StakeholderGroup> all) {
        GroupKey key = asked.group();
        StakeholderGroup group = of(key, all);
        if (group.isSeated() == asked.seated()) {
            return Optional.of(new SeatAsItIs(key));
        }
        List<StakeholderGroup> sitting =
                all.stream().filter(StakeholderGroup::isSeated).toList();
        if (!asked.seated()) {
            return sitting.size() > LEAST ? Optional.empty() : Optional.of(new LastAtTheTable());
        }
        String body = group.hasVouchingBody() ? group.vouchedBy() : asked.vouchedBy();
        if (body == null || body.isBlank()) {
            return Optional.of(new VouchingBodyUnnamed(key));
        }
        if (group.publicKey().isEmpty()) {
            return Optional.of(new NotYetAdmitted(key));
        }
        return sitting.stream()
                .filter(other -> other.isVouchedForBy(body))
                .findFirst()
                .map(other -> new VouchingBodyOfOtherGroup(body, other.key()));
    }

    private static StakeholderGroup of(GroupKey key, List<StakeholderGroup> all) {
        return all.stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new GroupRefused.GroupNotFound(key));
    }
}
