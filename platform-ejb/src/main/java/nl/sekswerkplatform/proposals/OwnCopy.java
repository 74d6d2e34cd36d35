package nl.sekswerkplatform.proposals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * What a member supported for a meeting, for herself alone: she may want to support it again. Closed with a key of hers and
 * as long whatever it says, up to some hundred proposals; found under a nullifier of its own.
 */
final class OwnCopy {
    private static final int STEP = 512;
    private static final int LONGEST = 4_000;

    private OwnCopy() {}

    static Nullifier nullifier(ActingMember member, int meeting) {
        return member.nullifier("kept-ballot", String.valueOf(meeting));
    }

    /** Of more proposals than anyone reads, the newest. */
    static byte[] close(Collection<Integer> numbers, ActingMember member, int meeting) {
        StringBuilder text = new StringBuilder();
        for (int number : new TreeSet<>(numbers).descendingSet()) {
            String next = number + " ";
            if (text.length() + next.length() <= LONGEST) {
                text.append(next);
            }
        }
        byte[] plain = text.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] filled = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(filled, plain.length, filled.length, (byte) ' ');
        return key(member).wrap(filled, label(meeting));
    }

    static Set<Integer> open(byte[] closed, ActingMember member, int meeting) {
        String text = new String(key(member).unwrap(closed, label(meeting)), StandardCharsets.US_ASCII);
        return Arrays.stream(text.strip().split(" "))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static WrappingKey key(ActingMember member) {
        return member.ownKey("kept ballots");
    }

    private static SealLabel label(int meeting) {
        return new SealLabel("ballot.kept", String.valueOf(meeting));
    }
}
