package nl.sekswerkplatform.elections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sekswerkplatform.elections.ElectionReading.Standing;
import nl.sekswerkplatform.elections.ElectionRefused.AlreadyElecting;
import nl.sekswerkplatform.elections.ElectionRefused.MandateOfOthers;
import nl.sekswerkplatform.elections.ElectionRefused.MandatesComeWithTheCard;
import nl.sekswerkplatform.elections.ElectionRefused.NoSuchElection;
import nl.sekswerkplatform.elections.ElectionRefused.TwoTermsInARow;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.MandateHandedBack;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** The elections of the acting member's own group, and of no other. Nothing of them is made public. */
@Stateless
public class ElectionService {
    private static final int MOST_TERMS = 2;
    private static final int MOST = 20;

    @Inject
    private ElectionRepository elections;

    @Inject
    private GroupService groups;

    @Inject
    private ElectionDays days;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** True when this group gives its mandates by election. */
    @RolesAllowed("member")
    public boolean elects(ActingMember member) {
        return groups.get(member.group()).isProtected();
    }

    /** The mandates that this group can give. */
    @RolesAllowed("member")
    public List<Mandate> findMandates(ActingMember member) {
        return Stream.of(Mandate.values())
                .filter(mandate -> mandate.isFor(member.group()))
                .toList();
    }

    /** The last ones of the group. */
    @RolesAllowed("member")
    public List<ElectionSummary> find(ActingMember member) {
        return elections.page(member.group(), MOST).stream()
                .map(election -> ElectionSummary.of(election, today()))
                .toList();
    }

    /** Where this member neither stands nor voted yet, and can; in one question. */
    @RolesAllowed("member")
    public List<OpenElection> findUndone(ActingMember member) {
        return elections.page(member.group(), MOST).stream()
                .filter(election -> election.isStanding(today()) || election.isVoting(today()))
                .filter(election -> !election.isDoneBy(member, today(), key()))
                .map(election -> open(election, election.isVoting(today())))
                .toList();
    }

    private static OpenElection open(Election election, boolean voting) {
        return new OpenElection(
                election.id(), election.mandate(), voting, voting ? election.votingUntil() : election.standingUntil());
    }

    /** @throws NoSuchElection when there is none in the group of this member */
    @RolesAllowed("member")
    public ElectionReading read(ActingMember member, UUID id) {
        Election election = elections.find(member.group(), id).orElseThrow(NoSuchElection::new);
        ElectionBox box = election.box(key());
        return new ElectionReading(
                id,
                election.mandate(),
                election.seats(),
                ElectionReading.step(election, today()),
                election.standingUntil(),
                election.votingUntil(),
                election.termEnds(),
                box.candidates().stream().map(Standing::of).toList(),
                election.ahead(member, box),
                election.candidateOf(member, box).isPresent(),
                election.candidateOf(member, box).map(Candidate::statement).orElse(null),
                election.ballotOf(member, box).orElse(null),
                election.isHeldBy(member.secret()));
    }

    /**
     * Any member of a protected group has her group elect; the same form a second time begins nothing.
     *
     * @throws MandatesComeWithTheCard to members of an institution
     * @throws MandateOfOthers when this group cannot give the mandate
     * @throws AlreadyElecting when the group elects for it now
     */
    @RolesAllowed("member")
    public void begin(ActingMember member, UUID form, Mandate mandate, int seats) {
        if (elections.find(member.group(), form).isPresent()) {
            return;
        }
        if (!elects(member)) {
            throw new MandatesComeWithTheCard();
        }
        if (!mandate.isFor(member.group())) {
            throw new MandateOfOthers(mandate);
        }
        if (elections.isOpen(member.group(), mandate)) {
            throw new AlreadyElecting();
        }
        elections.add(Election.begin(form, member.group(), mandate, seats, days, today())
                .sealed(key()));
    }

    /**
     * She stands, or says it in other words.
     *
     * @param seenAs what her form said that the others will see
     * @throws nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise when that is no longer so
     * @throws TwoTermsInARow when she held the mandate for the last two terms
     * @throws nl.sekswerkplatform.elections.ElectionRefused.NotNow after the last day
     */
    @RolesAllowed("member")
    public void stand(ActingMember member, UUID id, String seenAs, String statement) {
        Election election = hold(member, id);
        List<Election> won = elections.won(member.group(), election.mandate(), MOST_TERMS);
        if (won.size() == MOST_TERMS && won.stream().allMatch(each -> each.elected(member.secret(), key()))) {
            throw new TwoTermsInARow();
        }
        election.stand(member, seenAs, statement, today(), key());
    }

    @RolesAllowed("member")
    public void standDown(ActingMember member, UUID id) {
        hold(member, id).standDown(member, today(), key());
    }

    /**
     * One ballot for one member; a second one takes the place of the first.
     *
     * @param approved labels of candidates; none is an answer too
     * @throws nl.sekswerkplatform.elections.ElectionRefused.NotNow outside the days of voting
     */
    @RolesAllowed("member")
    public void vote(ActingMember member, UUID id, Set<String> approved) {
        hold(member, id).vote(member, approved, today(), key());
    }

    /** @throws nl.sekswerkplatform.elections.ElectionRefused.HoldsNothing when she holds nothing from it */
    @RolesAllowed("member")
    public void handBack(ActingMember member, UUID id) {
        Election election = hold(member, id);
        election.handBack(member);
        events.fire(new MandateHandedBack(member.group(), election.mandate(), member.mark(election.mandate())));
    }

    private Election hold(ActingMember member, UUID id) {
        return elections.hold(member.group(), id).orElseThrow(NoSuchElection::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private WrappingKey key() {
        return ElectionKeyedRows.wrapping(keys);
    }
}
