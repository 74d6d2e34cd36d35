package nl.sekswerkplatform.membership;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * The names that a member laid down, for herself alone: when she leaves, they are hers to take along. Closed with her
 * secret, and as long whatever they are.
 */
record EarlierNames(Set<String> names) {
    /** Two names of 80 characters. */
    private static final int LENGTH = 680;

    private static final String BETWEEN = "\n";

    EarlierNames {
        names = Set.copyOf(names);
    }

    static EarlierNames open(byte[] closed, MemberSecret secret, MemberId member) {
        if (closed == null) {
            return new EarlierNames(Set.of());
        }
        String text = new String(key(secret).unwrap(closed, label(member)), StandardCharsets.UTF_8).strip();
        return new EarlierNames(Arrays.stream(text.split(BETWEEN)).collect(Collectors.toSet()));
    }

    EarlierNames and(String name) {
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return new EarlierNames(more);
    }

    byte[] close(MemberSecret secret, MemberId member) {
        byte[] text = String.join(BETWEEN, names).getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(text, LENGTH);
        Arrays.fill(filled, text.length, LENGTH, (byte) ' ');
        return key(secret).wrap(filled, label(member));
    }

    private static WrappingKey key(MemberSecret secret) {
        return secret.wrappingKey("earlier names");
    }

    private static SealLabel label(MemberId member) {
        return new SealLabel("member.earlierNames", member.value().toString());
    }
}
