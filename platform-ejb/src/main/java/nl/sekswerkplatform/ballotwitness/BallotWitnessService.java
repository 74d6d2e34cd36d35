package nl.sekswerkplatform.ballotwitness;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.TooManyPutForward;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.WitnessNotFound;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.shared.DomainEvent;

/** The groups agree on who may look at the ballots of an agenda. */
@Stateless
public class BallotWitnessService {
    private static final int MOST_PUT_FORWARD = 5;

    @Inject
    private BallotWitnessRepository witnesses;

    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private AgreementRule rule;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** For whom ballots are sealed now. */
    @PermitAll
    public Optional<BallotWitness> findAppointed() {
        return witnesses.in(WitnessState.APPOINTED, 1).stream().findFirst();
    }

    /** On whom not every seated group has agreed yet. */
    @RolesAllowed("member")
    public List<WitnessReading> findPutForward(ActingMember member) {
        return witnesses.in(WitnessState.PUT_FORWARD, MOST_PUT_FORWARD).stream()
                .map(witness -> WitnessReading.of(witness, witness.isAgreedBy(member)))
                .toList();
    }

    /**
     * Any member of a seated group puts somebody forward, which is not agreeing yet; the same form a second time does nothing.
     *
     * @throws nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated to observers
     * @throws BallotWitnessRefused.WitnessKeyUnusable when nothing can be sealed for the key
     * @throws TooManyPutForward while the groups have others to agree on
     */
    @RolesAllowed("member")
    public void putForward(ActingMember member, UUID form, String name, String key) {
        groups.requireSeated(member.group());
        if (witnesses.find(form).isPresent()) {
            return;
        }
        if (witnesses.in(WitnessState.PUT_FORWARD, MOST_PUT_FORWARD).size() == MOST_PUT_FORWARD) {
            throw new TooManyPutForward(MOST_PUT_FORWARD);
        }
        witnesses.add(BallotWitness.putForward(
                form,
                name,
                WitnessKey.parse(key),
                groups.findSeated().stream().map(StakeholderGroup::key).toList()));
    }

    /**
     * A member agrees. With the last group the witness is appointed, and who was it before is replaced.
     *
     * @throws BallotWitnessRefused.NoLongerPutForward when she was appointed before
     * @throws nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated to members of groups that do not decide it
     * @throws WitnessNotFound when there is none with this id, or she was replaced
     */
    @RolesAllowed("member")
    public void agree(ActingMember member, UUID id) {
        List<BallotWitness> all = witnesses.hold();
        BallotWitness witness =
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(WitnessNotFound::new);
        witness.agree(member, members.size(member.group()), rule, LocalDate.now(clock))
                .ifPresent(appointed -> {
                    all.stream()
                            .filter(each -> each != witness && each.isAppointed())
                            .forEach(BallotWitness::replace);
                    events.fire(appointed);
                });
    }
}
