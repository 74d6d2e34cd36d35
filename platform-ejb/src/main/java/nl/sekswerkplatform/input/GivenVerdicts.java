package nl.sekswerkplatform.input;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

/** What screeners found of one input, opened: the rule that two groups have to agree. */
final class GivenVerdicts {
    /** How many groups have to agree. */
    static final int GROUPS_TO_AGREE = 2;

    private final List<Judgement> judgements;
    private final OpenedInput input;

    GivenVerdicts(List<Judgement> judgements, OpenedInput input) {
        this.judgements = judgements;
        this.input = input;
    }

    Optional<Verdict> of(Nullifier voice) {
        return judgementOf(voice).map(judgement -> judgement.verdict(input));
    }

    /** Who proposed a text may join another that is proposed by another group; nothing else is taken back. */
    boolean mayComeOver(GroupKey group, Verdict before, Verdict now) {
        return before.proposesText()
                && now.proposesText()
                && judgements.stream()
                        .anyMatch(other -> !other.group().equals(group)
                                && other.verdict(input).equals(now));
    }

    void enter(Judging judging) {
        judgementOf(judging.voice())
                .ifPresentOrElse(
                        mine -> mine.find(judging.verdict(), input),
                        () -> judgements.add(new Judgement(judging, input)));
    }

    /** The reserve counts in the place of the group that has nobody: the two of one place are no two groups. */
    boolean isAgreed(Verdict verdict) {
        return places(verdict, judgement -> true) >= GROUPS_TO_AGREE;
    }

    /** The group without whose place in the hands of the reserve there would be no agreement; null when there is none. */
    GroupKey stoodInFor(Verdict verdict) {
        if (places(verdict, judgement -> !judgement.isOfReserve()) >= GROUPS_TO_AGREE) {
            return null;
        }
        return agreeing(verdict)
                .filter(Judgement::isOfReserve)
                .map(Judgement::place)
                .findFirst()
                .orElse(null);
    }

    private long places(Verdict verdict, Predicate<Judgement> counting) {
        return agreeing(verdict)
                .filter(counting)
                .map(Judgement::place)
                .distinct()
                .count();
    }

    private Stream<Judgement> agreeing(Verdict verdict) {
        return judgements.stream().filter(judgement -> judgement.verdict(input).equals(verdict));
    }

    /** The groups that have given at least one verdict. */
    Collection<GroupKey> groups() {
        return judgements.stream().map(Judgement::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** True while groups have judged and no two of them agree. */
    boolean isDisputed() {
        long places = judgements.stream().map(Judgement::place).distinct().count();
        return places >= GROUPS_TO_AGREE && all().stream().noneMatch(given -> isAgreed(given.verdict()));
    }

    List<ScreeningItem.GivenVerdict> all() {
        return judgements.stream()
                .map(judgement -> new ScreeningItem.GivenVerdict(judgement.group(), judgement.verdict(input)))
                .sorted(java.util.Comparator.comparing(ScreeningItem.GivenVerdict::group))
                .toList();
    }

    private Optional<Judgement> judgementOf(Nullifier voice) {
        return judgements.stream().filter(judgement -> judgement.isOf(voice)).findFirst();
    }
}
