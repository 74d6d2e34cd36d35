package nl.sekswerkplatform.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.testing.AsOperator;

/** Accounts in the store, each with its code. */
@Stateless
public class MemberFixture {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private MemberService members;

    @Inject
    private SigningInService accounts;

    @Inject
    private MemberRepository stored;

    @Inject
    private GroupService groups;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private AsOperator asOperator;

    /** Somebody and the code of her account. */
    public record Seated(ActingMember member, Code code) {}

    /** A new protected group that observes. */
    @PermitAll
    public GroupKey group(ShownAs shownAs) throws Exception {
        GroupKey key = new GroupKey("m" + UUID.randomUUID());
        asOperator.call(() -> {
            groups.found(
                    List.of(new FoundGroup(key, "Groep", "Group", false, false, null, shownAs, Admission.IMMEDIATE)));
            return null;
        });
        return key;
    }

    @PermitAll
    public Seated seat(GroupKey group, String organisation, Mandate... mandates) {
        Code code = Code.random(RANDOM);
        CodeKeys keys = derivation.derive(code, CodeUse.MEMBER, DerivationQueue.SIGN_IN);
        members.enrol(new Enrolment(group, Set.of(mandates), organisation, new AccountKeys(keys, null)));
        OpenedAccount account = accounts.open(keys, CodeUse.MEMBER).orElseThrow();
        return new Seated(stored.find(account.id()).orElseThrow().acting(account.secret()), code);
    }

    /** A session of hers that begins now; empty when her account is gone. */
    @PermitAll
    public Optional<OpenedAccount> session(ActingMember member) {
        return stored.find(member.id()).map(account -> account.opened(member.secret()));
    }

    /** She as her account is now. */
    @PermitAll
    public ActingMember anew(ActingMember member) {
        return stored.find(member.id()).orElseThrow().acting(member.secret());
    }
}
