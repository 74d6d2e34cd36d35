package nl.sekswerkplatform.rooms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberId;
import nl.sekswerkplatform.membership.MemberSecret;

/** Members of groups, shown by a letter or by a name, and what they say. */
public final class RoomFixture {
    private RoomFixture() {}

    /** The same number and group are the same person. */
    public static ActingMember withoutName(String group, int number) {
        return member(group, number, ShownAs.ALIAS, null);
    }

    public static ActingMember named(String group, int number) {
        return member(group, number, ShownAs.PSEUDONYM, "Member " + number);
    }

    private static ActingMember member(String group, int number, ShownAs as, String name) {
        byte[] secret = Arrays.copyOf((group + "/" + number).getBytes(StandardCharsets.UTF_8), MemberSecret.LENGTH);
        return new ActingMember(
                new MemberId(new UUID(group.hashCode(), number)),
                new Delegate(new GroupKey(group), Set.of()),
                as,
                name,
                new MemberSecret(secret));
    }

    static Contribution words(String text) {
        return new Contribution(UUID.randomUUID(), text, new SeenAs(false, null));
    }
}
