package nl.sekswerkplatform.verdicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.verdicts.VerdictCount.Seat;

/**
 * What members find, from when they are asked until it is counted. Who may say something and until when, the caller sees
 * to; that somebody did is announced to nobody.
 */
@ApplicationScoped
public class Verdicts {
    @Inject
    private VerdictRepository rounds;

    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private PlatformKeys keys;

    /** All boxes at once, so that none appears when somebody speaks. */
    public void ask(UUID about) {
        VerdictRound round = new VerdictRound(about, VerdictKeyedRows.wrapping(keys));
        rounds.add(round);
        rounds.flush();
        ContentKey key = key(round);
        for (int number = 0; number < VerdictBox.BOXES; number++) {
            rounds.add(VerdictBox.empty(about, number, key));
        }
    }

    /** What this member finds; empty when she said nothing, and once it is counted. */
    public Optional<Verdict> find(ActingMember member, UUID about) {
        Nullifier nullifier = nullifier(member, about);
        return rounds.find(about).flatMap(round -> rounds.findBox(about, nullifier).stream()
                .flatMap(box -> box.open(key(round)).stream())
                .filter(is(nullifier))
                .map(GivenVerdict::verdict)
                .findFirst());
    }

    /** Those of these in which this member said something; in two questions, however many there are. */
    public Set<UUID> findGiven(ActingMember member, Collection<UUID> several) {
        Map<UUID, VerdictRound> asked =
                rounds.findAmong(several).stream().collect(Collectors.toMap(VerdictRound::id, Function.identity()));
        Map<UUID, Integer> numbers = asked.keySet().stream()
                .collect(Collectors.toMap(about -> about, about -> VerdictBox.numberFor(nullifier(member, about))));
        return rounds.findBoxes(numbers).stream()
                .filter(box ->
                        box.open(key(asked.get(box.round()))).stream().anyMatch(is(nullifier(member, box.round()))))
                .map(VerdictBox::round)
                .collect(Collectors.toSet());
    }

    /** One verdict of one member; a second one takes the place of the first. */
    public void give(ActingMember member, UUID about, Verdict verdict) {
        VerdictRound held = held(about);
        Nullifier nullifier = nullifier(member, about);
        VerdictBox box = box(held, nullifier);
        List<GivenVerdict> kept = without(box, key(held), is(nullifier));
        kept.add(new GivenVerdict(nullifier.hex(), member.group(), verdict));
        box.close(kept, key(held));
    }

    /** As if she had said nothing. */
    public void takeBack(ActingMember member, UUID about) {
        VerdictRound held = held(about);
        Nullifier nullifier = nullifier(member, about);
        VerdictBox box = box(held, nullifier);
        box.close(without(box, key(held), is(nullifier)), key(held));
    }

    /** New accounts are other members: what the old ones said goes, so that nobody counts twice. */
    void takeOut(GroupKey group) {
        rounds.open().forEach(about -> rounds.hold(about).ifPresent(round -> rounds.boxes(about)
                .forEach(box -> box.close(
                        without(box, key(round), given -> given.group().equals(group)), key(round)))));
    }

    /**
     * The verdicts of the groups that were heard; what their members found is gone with it.
     *
     * @param seats the groups that were asked, in the order of the table
     */
    public Map<GroupKey, Verdict> count(UUID about, List<GroupKey> seats) {
        VerdictRound held = held(about);
        List<VerdictBox> boxes = rounds.boxes(about);
        List<GivenVerdict> given =
                boxes.stream().flatMap(box -> box.open(key(held)).stream()).toList();
        boxes.forEach(rounds::remove);
        rounds.flush();
        rounds.remove(held);
        return new VerdictCount(seats.stream().map(this::seat).toList(), given).verdicts();
    }

    private Seat seat(GroupKey key) {
        StakeholderGroup group = groups.get(key);
        Protection protection = group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
        return new Seat(key, protection, members.size(key));
    }

    private VerdictRound held(UUID about) {
        return rounds.hold(about).orElseThrow(() -> new IllegalStateException("nobody is asked"));
    }

    /** Missing only where an older backup came back: what was said before that is gone, what is said now is kept. */
    private VerdictBox box(VerdictRound round, Nullifier nullifier) {
        return rounds.findBox(round.id(), nullifier).orElseGet(() -> {
            VerdictBox made = VerdictBox.empty(round.id(), VerdictBox.numberFor(nullifier), key(round));
            rounds.add(made);
            return made;
        });
    }

    private ContentKey key(VerdictRound round) {
        return round.key(VerdictKeyedRows.wrapping(keys));
    }

    private static Nullifier nullifier(ActingMember member, UUID about) {
        return member.nullifier("verdict", about.toString());
    }

    private static Predicate<GivenVerdict> is(Nullifier nullifier) {
        return given -> given.nullifier().equals(nullifier.hex());
    }

    private static List<GivenVerdict> without(VerdictBox box, ContentKey key, Predicate<GivenVerdict> gone) {
        List<GivenVerdict> kept = new ArrayList<>(box.open(key));
        kept.removeIf(gone);
        return kept;
    }
}
