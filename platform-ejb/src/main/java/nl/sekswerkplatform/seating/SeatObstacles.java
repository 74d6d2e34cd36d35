package nl.sekswerkplatform.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.sekswerkplatform.admission.AdmissionService;
import nl.sekswerkplatform.groups.GroupRefused.NotYetAdmitted;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.SeatAgreed;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.shared.DomainException;

/** Why the table cannot be asked to change a seat so. */
@ApplicationScoped
class SeatObstacles {
    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private AdmissionService admissions;

    /** A group is admitted when its body has a key and it has a member: without, it could be asked nothing. */
    Optional<DomainException> find(SeatAgreed asked) {
        return groups.findObstacle(asked).or(() -> asked.seated() ? findOfAdmission(asked) : Optional.empty());
    }

    private Optional<DomainException> findOfAdmission(SeatAgreed asked) {
        StakeholderGroup group = groups.get(asked.group());
        if (!members.size(group.key()).areAtLeast(1)) {
            return Optional.of(new NotYetAdmitted(group.key()));
        }
        String body = group.hasVouchingBody() ? group.vouchedBy() : asked.vouchedBy();
        return admissions.findObstacleToSit(group.key(), body);
    }

    void require(SeatAgreed asked) {
        find(asked).ifPresent(obstacle -> {
            throw obstacle;
        });
    }
}
