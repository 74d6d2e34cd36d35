package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RolesIT {
    private static final MemberId NOBODY = new MemberId(UUID.randomUUID());
    private static final OpenedAccount NO_ACCOUNT =
            new OpenedAccount(NOBODY, new MemberSecret(new byte[MemberSecret.LENGTH]), "");
    private static final FoundGroup FOUNDING = new FoundGroup(
            new GroupKey("founded-at-start"),
            "Begonnen bij de start",
            "Founded at start",
            false,
            true,
            null,
            ShownAs.PSEUDONYM,
            Admission.IMMEDIATE);

    @Inject
    private MemberService members;

    @Inject
    private GroupService groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThrows(EJBAccessException.class, () -> members.findActing(NO_ACCOUNT));
    }

    @Test
    void letsMembersAsk() throws Exception {
        assertTrue(asMember.call(() -> members.findActing(NO_ACCOUNT)).isEmpty());
    }

    @Test
    void letsStartUpCodeFoundGroupsAndNobodyElse() throws Exception {
        assertThrows(EJBAccessException.class, () -> groups.found(List.of(FOUNDING)));
        assertThrows(Exception.class, () -> asMember.call(this::found));
        asOperator.call(this::found);
        assertTrue(groups.find(FOUNDING.key()).isPresent());
    }

    private Void found() {
        groups.found(List.of(FOUNDING));
        return null;
    }
}
