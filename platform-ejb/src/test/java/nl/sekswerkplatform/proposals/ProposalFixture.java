package nl.sekswerkplatform.proposals;

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
import nl.sekswerkplatform.membership.Shown;

/** Members and what they propose. */
public final class ProposalFixture {
    private ProposalFixture() {}

    /** The same number and group are the same person. */
    public static ActingMember member(String group, int number) {
        byte[] secret = Arrays.copyOf((group + "/" + number).getBytes(StandardCharsets.UTF_8), MemberSecret.LENGTH);
        return new ActingMember(
                new MemberId(new UUID(group.hashCode(), number)),
                new Delegate(new GroupKey(group), Set.of()),
                ShownAs.PSEUDONYM,
                "Member " + number,
                new MemberSecret(secret));
    }

    public static ProposalDraft draft(String title, int minutes) {
        return new ProposalDraft(title, "What do we do about it?", Purpose.ADVISE, minutes, null, Set.of());
    }

    public static Proposal open(int number, int minutes) {
        ActingMember author = member("residents", 1);
        return Proposal.by(author, shown(author), UUID.randomUUID(), number, draft("Proposal " + number, minutes));
    }

    static Proposal proposalBy(ActingMember member) {
        return Proposal.by(member, shown(member), UUID.randomUUID(), 7, draft("A proposal", 30));
    }

    private static Shown shown(ActingMember member) {
        return new Shown(member.group(), member.shownAs(), member.name());
    }
}
