package nl.sekswerkplatform.sittings;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/** How a member is shown at one meeting: the same each time she writes, and at another meeting by another letter. */
final class NameAtTable {
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int LETTERS = 26;

    private NameAtTable() {}

    /**
     * @param said at this meeting before
     * @param asLetter true when she wants to show less than her group does
     */
    static Shown of(ActingMember member, boolean asLetter, Nullifier nullifier, List<Contribution> said) {
        Optional<Shown> known = said.stream()
                .filter(each -> each.isBy(nullifier))
                .map(Contribution::shown)
                .findFirst();
        return known.orElseGet(() -> asLetter || member.shownAs() == ShownAs.ALIAS
                ? new Shown(member.group(), ShownAs.ALIAS, freeLetter(member, said))
                : member.shown());
    }

    /** By lot, so that nobody can tell who wrote first. */
    private static String freeLetter(ActingMember member, List<Contribution> said) {
        Set<String> taken = said.stream()
                .map(Contribution::shown)
                .filter(shown -> shown.as() == ShownAs.ALIAS && shown.group().equals(member.group()))
                .map(Shown::label)
                .collect(Collectors.toSet());
        for (String suffix = ""; ; suffix += "'") {
            String mark = suffix;
            List<String> free = IntStream.range(0, LETTERS)
                    .mapToObj(letter -> (char) ('A' + letter) + mark)
                    .filter(letter -> !taken.contains(letter))
                    .toList();
            if (!free.isEmpty()) {
                return free.get(RANDOM.nextInt(free.size()));
            }
        }
    }
}
