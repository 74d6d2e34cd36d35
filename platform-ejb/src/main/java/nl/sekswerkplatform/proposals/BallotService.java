package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed;
import nl.sekswerkplatform.proposals.BallotRefused.ObserversHaveNoMinutes;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotFound;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Keeps what members support, one ballot per member per meeting, until an agenda is composed from it. Announces nothing: there
 * is nothing to show of it.
 */
@Stateless
public class BallotService {
    /** How far back the last ballot of a member is looked for, in meetings; older copies go. */
    private static final int MOST_EARLIER = 6;

    @Inject
    private BallotRepository ballots;

    @Inject
    private ProposalRepository proposals;

    @Inject
    private GroupService groups;

    @Inject
    private MeetingService meetings;

    /**
     * Replaces the member's ballot for the meeting; supporting nothing takes it away.
     *
     * @throws ObserversHaveNoMinutes to members of a group that does not sit at the meeting
     * @throws BallotsClosed once the agenda is composed
     * @throws ProposalNotOpen when one was withdrawn or chosen meanwhile
     * @throws ProposalChanged when one says something else than what the member read
     */
    @RolesAllowed("member")
    public void save(ActingMember member, int meeting, Collection<SeenProposal> supported) {
        ballots.hold(meeting).requireOpen();
        Map<Integer, Integer> editions = requireOpenAsSeen(supported);
        if (!sits(member.group(), meeting)) {
            throw new ObserversHaveNoMinutes();
        }
        Optional<Ballot> earlier = ballots.find(meeting, Ballot.nullifier(member, meeting));
        if (editions.isEmpty()) {
            earlier.ifPresent(ballots::remove);
        } else {
            Ballot ballot = earlier.orElseGet(() -> new Ballot(member, meeting));
            ballot.support(editions, member);
            if (earlier.isEmpty()) {
                ballots.add(ballot);
            }
        }
    }

    /** At the meeting, as it was planned: its minutes are shared by those who sat at the table then. */
    @PermitAll
    public boolean sits(GroupKey group, int meeting) {
        return meetings.find(meeting)
                .map(planned -> planned.seats().contains(group))
                .orElseGet(() -> groups.get(group).isSeated());
    }

    /** The edition of each, by its number. */
    private Map<Integer, Integer> requireOpenAsSeen(Collection<SeenProposal> supported) {
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
        return found.values().stream().collect(Collectors.toMap(Proposal::number, Proposal::edition));
    }

    /** The numbers that the member supports for the meeting; nothing when she has no ballot. */
    @RolesAllowed("member")
    public Set<Integer> find(ActingMember member, int meeting) {
        return ballots.find(meeting, Ballot.nullifier(member, meeting))
                .map(Ballot::supported)
                .orElse(Set.of());
    }

    /** Which edition of each text the member supports for the meeting; one that changed since is older than the proposal's. */
    @RolesAllowed("member")
    public Map<Integer, Integer> findEditions(ActingMember member, int meeting) {
        return ballots.find(meeting, Ballot.nullifier(member, meeting))
                .map(Ballot::editions)
                .orElse(Map.of());
    }

    /**
     * What became of proposals that the member supports for the meeting, or supported on her last ballot, and that were merged:
     * the number of the open one by that of hers. Her support does not go along by itself.
     */
    @RolesAllowed("member")
    public Map<Integer, Integer> findMerged(ActingMember member, int meeting) {
        Set<Integer> supported = new HashSet<>(find(member, meeting));
        if (supported.isEmpty()) {
            supported.addAll(findLast(member, ballots.meetingsBefore(meeting, MOST_EARLIER)));
        }
        Map<Integer, Integer> merged = new HashMap<>();
        for (Proposal proposal : proposals.all(supported)) {
            Optional<Proposal> end = Optional.of(proposal);
            while (end.flatMap(Proposal::mergedInto).isPresent()) {
                end = proposals.find(end.get().mergedInto().orElseThrow());
            }
            end.filter(last -> last.isOpenForSupport() && last.number() != proposal.number())
                    .ifPresent(last -> merged.put(proposal.number(), last.number()));
        }
        return merged;
    }

    /** What the member supported on her last ballot before this meeting, for as far as it is still open. */
    @RolesAllowed("member")
    public Set<Integer> findRenewable(ActingMember member, int meeting) {
        Set<Integer> renewable = new HashSet<>(findLast(member, ballots.meetingsBefore(meeting, MOST_EARLIER)));
        renewable.retainAll(
                proposals.openForSupport().stream().map(Proposal::number).collect(Collectors.toSet()));
        return renewable;
    }

    /** Of the meetings, on a ballot that still waits or on her own copy of one that was counted. */
    private Set<Integer> findLast(ActingMember member, List<Integer> meetings) {
        Optional<Ballot> waiting = ballots.findLatest(
                meetings.stream().map(each -> Ballot.nullifier(member, each)).toList());
        Optional<KeptBallot> kept = ballots.findLatestKept(
                meetings.stream().map(each -> OwnCopy.nullifier(member, each)).toList());
        int lastKept = kept.map(KeptBallot::meetingNumber).orElse(0);
        return waiting.filter(ballot -> ballot.meetingNumber() > lastKept)
                .map(Ballot::supported)
                .or(() -> kept.map(copy -> copy.open(member)))
                .orElse(Set.of());
    }

    /** Whether the agenda was composed, so that ballots no longer change. */
    @PermitAll
    public boolean isClosed(int meeting) {
        return ballots.findBox(meeting).map(BallotBox::isClosed).orElse(false);
    }

    /** Of these meetings, the numbers of those whose agenda was composed. */
    @PermitAll
    public Set<Integer> findClosedAmong(Collection<Integer> meetings) {
        return Set.copyOf(ballots.closedAmong(meetings));
    }

    /**
     * Whether the member is asked again for the meeting: something that she supports was put otherwise since, or became part of
     * another. Her support does not go along by itself.
     */
    @RolesAllowed("member")
    public boolean isAskedAgain(ActingMember member, int meeting) {
        Map<Integer, Integer> editions = findEditions(member, meeting);
        return !editions.isEmpty()
                && proposals.all(editions.keySet()).stream()
                        .anyMatch(proposal -> proposal.mergedInto().isPresent()
                                || proposal.isOpenForSupport() && proposal.edition() > editions.get(proposal.number()));
    }

    /**
     * Closes the box of the meeting for good: what was saved before counts, what comes after is refused. Call it first in the
     * transaction.
     *
     * @throws BallotsClosed when that was done before
     */
    @RolesAllowed("member")
    public void close(int meeting) {
        ballots.hold(meeting).close();
    }

    /** Whether a ballot for the meeting has one of these proposals on it. */
    @RolesAllowed("member")
    public boolean supportsAny(int meeting, Collection<Integer> numbers) {
        return ballots.supportsAny(meeting, numbers);
    }

    /** Meetings whose box is closed while its ballots are still there: an agenda is being composed, or has to be. */
    @RolesAllowed("operator")
    public List<Integer> findUncounted() {
        return ballots.withBallots(true);
    }

    /** Meetings with ballots whose box is open. */
    @RolesAllowed("operator")
    public List<Integer> findWaiting() {
        return ballots.withBallots(false);
    }

    /** The meeting went by without an agenda: nothing is supported for it any more, and the ballots go as when they are counted. */
    @RolesAllowed("operator")
    public void abandon(int meeting) {
        BallotBox box = ballots.hold(meeting);
        if (!box.isClosed()) {
            box.close();
            clear(meeting);
        }
    }

    /** The ballots of a box that is closed, by group, without who they are of. */
    @RolesAllowed("operator")
    public Map<GroupKey, List<Set<Integer>>> findClosed(int meeting) {
        return ballots.inBox(meeting).stream()
                .collect(Collectors.groupingBy(
                        Ballot::group, Collectors.mapping(Ballot::supported, Collectors.toList())));
    }

    /**
     * The agenda is composed, so the ballots go. A copy stays for each member that only she opens, and of each proposal that it
     * was supported. Two who do this at once come one after the other.
     *
     * @return false when it was done before
     */
    @RolesAllowed("operator")
    public boolean clear(int meeting) {
        ballots.hold(meeting);
        List<Ballot> counted = ballots.inBox(meeting);
        if (counted.isEmpty()) {
            return false;
        }
        Map<Integer, List<Nullifier>> supporters = new HashMap<>();
        counted.forEach(ballot -> ballot.supported().forEach(number -> supporters
                .computeIfAbsent(number, each -> new ArrayList<>())
                .add(ballot.nullifier())));
        supporters.forEach((number, of) -> ballots.add(new CountedSupport(meeting, number, of)));
        ballots.clear(meeting);
        ballots.meetingsBefore(meeting, MOST_EARLIER).stream()
                .min(Comparator.naturalOrder())
                .ifPresent(ballots::forgetKeptBefore);
        return true;
    }
}
