package nl.sekswerkplatform.input;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    void enter(GroupKey group, Nullifier voice, Verdict verdict) {
        judgementOf(voice)
                .ifPresentOrElse(
                        mine -> mine.find(verdict, input),
                        () -> judgements.add(new Judgement(group, voice, verdict, input)));
    }

    boolean isAgreed(Verdict verdict) {
        return judgements.stream()
                        .filter(judgement -> judgement.verdict(input).equals(verdict))
                        .map(Judgement::group)
                        .distinct()
                        .count()
                >= GROUPS_TO_AGREE;
    }

    /** The groups that have given at least one verdict. */
    Collection<GroupKey> groups() {
        return judgements.stream().map(Judgement::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** True while groups have judged and no two of them agree. */
    boolean isDisputed() {
        return groups().size() >= GROUPS_TO_AGREE && all().stream().noneMatch(given -> isAgreed(given.verdict()));
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
