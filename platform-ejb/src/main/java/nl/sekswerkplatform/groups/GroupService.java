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
import nl.sekswerkplatform.shared.DomainEvent;

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

    /** Founds the group unless it exists; the operator's start file only. */
    @RolesAllowed("operator")
    public void found(FoundGroup founding) {
        if (groups.find(founding.key()).isPresent()) {
            return;
        }
        groups.add(StakeholderGroup.found(founding, groups.all().size() + 1));
        events.fire(new GroupFounded(
                founding.key(), founding.nameNl(), founding.nameEn(), founding.seated(), LocalDate.now(clock)));
    }

    /**
     * Enters the key of the group's vouching body; the same key again changes nothing.
     *
     * @throws GroupKeyAlreadyEntered when the group has another key
     */
    @RolesAllowed("operator")
    public void enterKey(GroupKey key, PublicKey vouchingKey) {
        get(key).enterKey(vouchingKey, LocalDate.now(clock)).ifPresent(events::fire);
    }
}
