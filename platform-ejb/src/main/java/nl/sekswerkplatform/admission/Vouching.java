package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupKeyEntered;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.groups.VouchingBody;
import nl.sekswerkplatform.shared.DomainException;

/**
 * Who vouches for a seated group may not sit in another one: she would know the members of the one and speak for the
 * other. The label of a batch says which organisations have members in a group.
 */
@ApplicationScoped
class Vouching {
    @Inject
    private AdmissionRepository admissions;

    @Inject
    private GroupService groups;

    /** Why the key of this group's vouching body cannot be entered. */
    Optional<DomainException> findObstacle(GroupKey group, PublicKey key) {
        return groups.findObstacle(group, key).or(() -> findSeatOfItsBody(groups.get(group)));
    }

    /** @throws VouchingBodyOfOtherGroup when the body has members in another seated group */
    void hold(@Observes GroupKeyEntered entered) {
        findSeatOfItsBody(groups.get(entered.group())).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** @throws VouchingBodyOfOtherGroup when the members of this batch belong to who vouches for another seated group */
    void requireVouchesForNoOther(BatchContent batch) {
        if (!groups.get(batch.group()).isSeated()) {
            return;
        }
        groups.findSeated().stream()
                .filter(group -> !group.key().equals(batch.group()) && group.isVouchedForBy(batch.organisation()))
                .findFirst()
                .ifPresent(group -> {
                    throw new VouchingBodyOfOtherGroup(batch.organisation(), group.key());
                });
    }

    /** Why a group cannot come to sit: its body, or an organisation of its members, is of another seated group. */
    Optional<DomainException> findObstacleToSit(GroupKey group, String body) {
        List<StakeholderGroup> others = groups.findSeated().stream()
                .filter(other -> !other.key().equals(group))
                .toList();
        VouchingBody vouching = new VouchingBody(body);
        for (StakeholderGroup other : others) {
            if (admissions.organisations(other.key()).stream().anyMatch(vouching::isSameAs)) {
                return Optional.of(new VouchingBodyOfOtherGroup(body, other.key()));
            }
            for (String organisation : admissions.organisations(group)) {
                if (other.isVouchedForBy(organisation)) {
                    return Optional.of(new VouchingBodyOfOtherGroup(organisation, other.key()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DomainException> findSeatOfItsBody(StakeholderGroup group) {
        if (!group.isSeated()) {
            return Optional.empty();
        }
        return groups.findSeated().stream()
                .map(StakeholderGroup::key)
                .filter(other -> !other.equals(group.key()))
                .filter(other -> admissions.organisations(other).stream().anyMatch(group::isVouchedForBy))
                .findFirst()
                .map(other -> new VouchingBodyOfOtherGroup(group.vouchedBy(), other));
    }
}
