package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed;
import nl.sekswerkplatform.proposals.BallotRefused.ObserversHaveNoMinutes;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotFound;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.shared.Nullifier;

/** Keeps what members support, one ballot per member per meeting. Announces nothing: there is nothing to show of it. */
@Stateless
public class BallotService {
    /** How far back the last ballot of a member is looked for, in meetings. */
    private static final int MOST_EARLIER = 20;

    @Inject
    private BallotRepository ballots;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private GroupService groups;

    /** What a member of this meeting's ballots is known by: another one for each meeting. */
    static Nullifier nullifier(ActingMember member, int meeting) {
        return member.nullifier("ballot", String.valueOf(meeting));
    }

    /**
     * Replaces the member's ballot for the meeting; supporting nothing takes it away.
     *
     * @throws ObserversHaveNoMinutes to members of a group that is not seated
     * @throws BallotsClosed once the agenda is composed
     * @throws ProposalNotOpen when one was withdrawn or chosen meanwhile
     * @throws ProposalChanged when one says something else than what the member read
     */
    @RolesAllowed("member")
    public void save(ActingMember member, int meeting, Collection<SeenProposal> supported) {
        ballots.hold(meeting).requireOpen();
        Set<Integer> numbers = requireOpenAsSeen(supported);
        if (!groups.get(member.group()).isSeated()) {
            throw new ObserversHaveNoMinutes();
        }
        Optional<Ballot> earlier = ballots.find(meeting, nullifier(member, meeting));
        if (numbers.isEmpty()) {
            earlier.ifPresent(ballots::remove);
        } else {
            earlier.orElseGet(() -> open(member, meeting)).support(numbers);
        }
    }

    private Ballot open(ActingMember member, int meeting) {
        Ballot ballot = new Ballot(meeting, member.group(), nullifier(member, meeting));
        ballots.add(ballot);
        return ballot;
    }

    private Set<Integer> requireOpenAsSeen(Collection<SeenProposal> supported) {
        Map<Integer, Integer> versions =
                supported.stream().distinct().collect(Collectors.toMap(SeenProposal::number, SeenProposal::version));
        Map<Integer, Proposal> found = proposals.hold(versions.keySet()).stream()
                .collect(Collectors.toMap(Proposal::number, proposal -> proposal));
        versions.forEach((number, seen) -> {
            if (!found.containsKey(number)) {
                throw new ProposalNotFound(number);
            }
            found.get(number).requireOpen();
            found.get(number).requireSeen(seen);
        });
        return versions.keySet();
    }

    /** The numbers that the member supports for the meeting; nothing when she has no ballot. */
    @RolesAllowed("member")
    public Set<Integer> find(ActingMember member, int meeting) {
        return ballots.find(meeting, nullifier(member, meeting))
                .map(Ballot::supported)
                .orElse(Set.of());
    }

    /** What the member supported on her last ballot before this meeting, for as far as it is still open. */
    @RolesAllowed("member")
    public Set<Integer> findRenewable(ActingMember member, int meeting) {
        Set<Integer> open =
                proposals.openForSupport().stream().map(Proposal::number).collect(Collectors.toSet());
        List<Nullifier> earlier = ballots.meetingsBefore(meeting, MOST_EARLIER).stream()
                .map(before -> nullifier(member, before))
                .toList();
        return ballots.findLatest(earlier)
                .map(ballot ->
                        ballot.supported().stream().filter(open::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Whether the agenda was composed, so that ballots no longer change. */
    @PermitAll
    public boolean isClosed(int meeting) {
        return ballots.findBox(meeting).map(BallotBox::isClosed).orElse(false);
    }

    /**
     * Closes the box of the meeting for good and hands over its ballots, without who they are of. Call it first in the
     * transaction that composes the agenda: what was saved before it counts, what comes after is refused.
     *
     * @throws BallotsClosed when that was done before
     */
    @RolesAllowed("member")
    public Map<GroupKey, List<Set<Integer>>> close(int meeting) {
        ballots.hold(meeting).close();
        return ballots.inBox(meeting).stream()
                .collect(Collectors.groupingBy(
                        Ballot::group, Collectors.mapping(Ballot::supported, Collectors.toList())));
    }
}
