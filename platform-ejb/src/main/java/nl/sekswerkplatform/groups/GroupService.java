package nl.sekswerkplatform.groups;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupRefused.GroupKeyAlreadyEntered;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotFound;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.groups.GroupRefused.KeyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupRefused.SeatedByTheTableAlone;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;

/** The groups at the table, for whoever asks. */
@Stateless
public class GroupService {
    @Inject
    private GroupRepository groups;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** All groups, in the order of the table. */
    @PermitAll
    public List<StakeholderGroup> findAll() {
        return groups.all();
    }

    /** The groups that count, in the order of the table. */
    @PermitAll
    public List<StakeholderGroup> findSeated() {
        return groups.all().stream().filter(StakeholderGroup::isSeated).toList();
    }

    /** How groups stand side by side. */
    @PermitAll
    public TableOrder order() {
        return new TableOrder(groups.all().stream().map(StakeholderGroup::key).toList());
    }

    @PermitAll
    public Optional<StakeholderGroup> find(GroupKey key) {
        return groups.find(key);
    }

    /** @throws GroupNotFound when there is no such group */
    @PermitAll
    public StakeholderGroup get(GroupKey key) {
        return groups.find(key).orElseThrow(() -> new GroupNotFound(key));
    }

    /**
     * Holds an act to the groups that count.
     *
     * @throws GroupNotSeated when the group only observes
     */
    @PermitAll
    public void requireSeated(GroupKey key) {
        if (!get(key).isSeated()) {
            throw new GroupNotSeated(key);
        }
    }

    /**
     * Founds the groups of a table that does not sit yet, or observers of one that does; what exists stays as it is. The
     * operator's start file only.
     *
     * @throws SeatedByTheTableAlone when one of them would sit at a table that sits
     * @throws VouchingBodyOfOtherGroup when its vouching body hands out the cards of another seated group
     */
    @RolesAllowed("operator")
    public void found(List<FoundGroup> foundings) {
        foundings.forEach(this::requireFoundable);
        foundings.forEach(this::found);
    }

    /** As {@link #found} would refuse, of one. */
    @RolesAllowed("operator")
    public void requireFoundable(FoundGroup founding) {
        boolean exists = groups.find(founding.key()).isPresent();
        if (founding.seated() && !exists && !findSeated().isEmpty()) {
            throw new SeatedByTheTableAlone(founding.key());
        }
    }

    private void found(FoundGroup founding) {
        if (groups.find(founding.key()).isPresent()) {
            return;
        }
        if (founding.seated()) {
            requireNoOtherGroupOf(founding.vouchedBy());
        }
        int last =
                groups.all().stream().mapToInt(StakeholderGroup::position).max().orElse(0);
        groups.add(StakeholderGroup.found(founding, last + 1));
        events.fire(new GroupFounded(
                founding.key(), founding.nameNl(), founding.nameEn(), founding.seated(), LocalDate.now(clock)));
    }

    private void requireNoOtherGroupOf(String body) {
        findSeated().stream()
                .filter(other -> other.isVouchedForBy(body))
                .findFirst()
                .ifPresent(other -> {
                    throw new VouchingBodyOfOtherGroup(body, other.key());
                });
    }

    /** Why the table could not agree to this: the seat is as it is, the group is not admitted, or its body sits. */
    @PermitAll
    public Optional<DomainException> findObstacle(SeatAgreed asked) {
        return Seats.findObstacle(asked, groups.all());
    }

    /**
     * Enters the key of the group's vouching body, under the body's name; the same key again changes nothing.
     *
     * @throws GroupKeyAlreadyEntered when the group has another key
     * @throws KeyOfOtherGroup when the key vouches for another group
     * @throws VouchingBodyUnnamed when nobody named the vouching body of a seated group
     */
    @RolesAllowed("operator")
    public void enterKey(GroupKey key, PublicKey vouchingKey) {
        findObstacle(key, vouchingKey).ifPresent(obstacle -> {
            throw obstacle;
        });
        get(key).enterKey(vouchingKey, LocalDate.now(clock)).ifPresent(events::fire);
    }

    /** Why {@link #enterKey} would refuse; asking changes nothing and spoils no transaction. */
    @RolesAllowed("operator")
    public Optional<DomainException> findObstacle(GroupKey key, PublicKey vouchingKey) {
        StakeholderGroup group = get(key);
        return groups.all().stream()
                .filter(other -> !other.key().equals(key) && other.hasKey(vouchingKey))
                .findFirst()
                .<DomainException>map(other -> new KeyOfOtherGroup(key, other.key()))
                .or(() -> group.findObstacle(vouchingKey));
    }
}
