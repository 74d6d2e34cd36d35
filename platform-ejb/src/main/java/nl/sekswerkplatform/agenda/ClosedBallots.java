package nl.sekswerkplatform.agenda;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaRefused.GroupsNotAdmitted;
import nl.sekswerkplatform.agenda.AgendaRefused.NothingSupported;
import nl.sekswerkplatform.equalshares.Candidate;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.equalshares.EqualShares;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/**
 * All that an agenda follows from: the minutes, the seated groups, the open proposals with the older first, and the ballots
 * by group. The same ballots give the same agenda, whoever composes it.
 */
record ClosedBallots(
        int meeting,
        int minutes,
        List<StakeholderGroup> seated,
        List<Proposal> open,
        Map<GroupKey, List<Set<Integer>>> ballots) {

    /** Before every group is admitted, those who are would share the minutes among themselves. */
    static void requireAdmitted(List<StakeholderGroup> seated) {
        if (seated.isEmpty()
                || seated.stream().anyMatch(group -> group.publicKey().isEmpty())) {
            throw new GroupsNotAdmitted();
        }
    }

    /** Numbers of proposals that are not longer than the meeting. */
    static List<Integer> fitting(List<Proposal> open, int minutes) {
        return open.stream()
                .filter(proposal -> proposal.minutes() <= minutes)
                .map(Proposal::number)
                .toList();
    }

    /** @param progress is told of every run */
    Composition compose(EqualShares.Progress progress) {
        List<String> groups = seated.stream().map(group -> group.key().value()).toList();
        List<Candidate> candidates = open.stream()
                .map(proposal -> new Candidate(id(proposal.number()), proposal.minutes()))
                .toList();
        Map<String, List<Set<String>>> supported = new LinkedHashMap<>();
        seated.forEach(group -> supported.put(
                group.key().value(), of(group).stream().map(ClosedBallots::ids).toList()));
        Composition composition = new EqualShares(minutes, groups).compose(candidates, supported, progress);
        if (composition.placements().isEmpty()) {
            throw new NothingSupported();
        }
        return composition;
    }

    /** What is shown of each group's share in an item; of left-over time nobody has a share. */
    List<GroupShare> shares(Composition composition, Composition.Placement placement) {
        if (placement.phase() == Composition.Phase.FILL) {
            return List.of();
        }
        return seated.stream()
                .map(group -> new GroupShare(group.position(), group.key(), level(group, composition, placement)))
                .toList();
    }

    /**
     * Few ballots of a protected group say the same at every item: else the items tell what these few support. No ballot at all
     * says it too, for how many there were stays in its band.
     */
    private ShareLevel level(StakeholderGroup group, Composition composition, Composition.Placement placement) {
        if (group.isProtected() && of(group).size() < SmallNumbers.NUMBERS_FROM) {
            return ShareLevel.TOOK_PART;
        }
        return ShareLevel.of(composition.share(placement, group.key().value()));
    }

    Map<String, Proposal> proposals() {
        return open.stream().collect(Collectors.toMap(proposal -> id(proposal.number()), Function.identity()));
    }

    /**
     * One text for one set of ballots: a line each for the form, the meeting, its minutes, the groups in their order, which of
     * them are protected, the proposals with the older first, and the ballots sorted; ended by line feeds. A witness composes
     * from it alone; {@code docs/agenda-check.md} has the form.
     */
    String canonical() {
        Stream<String> table = Stream.of(
                "sekswerkplatform ballots v1",
                "meeting " + meeting,
                "minutes " + minutes,
                "groups " + join(seated.stream().map(StakeholderGroup::key).toList()),
                "protected "
                        + join(seated.stream()
                                .filter(StakeholderGroup::isProtected)
                                .map(StakeholderGroup::key)
                                .toList()));
        Stream<String> proposals = open.stream().map(each -> "proposal " + each.number() + " " + each.minutes());
        Stream<String> cast = seated.stream().flatMap(group -> of(group).stream()
                .map(ballot -> "ballot " + group.key() + " " + join(new TreeSet<>(ballot)))
                .sorted());
        return Stream.of(table, proposals, cast)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Set<Integer>> of(StakeholderGroup group) {
        return ballots.getOrDefault(group.key(), List.of());
    }

    private static String join(Collection<?> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<String> ids(Set<Integer> numbers) {
        return numbers.stream().map(ClosedBallots::id).collect(Collectors.toSet());
    }

    private static String id(int number) {
        return String.valueOf(number);
    }
}
