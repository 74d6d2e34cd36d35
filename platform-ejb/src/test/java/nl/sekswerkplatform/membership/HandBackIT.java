package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.MandateNotFromCard;
import nl.sekswerkplatform.testing.AsMember;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A mandate is held by who wants it: what came with a card goes back at a word. */
@ArquillianTest
class HandBackIT {
    @Inject
    private MemberFixture members;

    @Inject
    private MemberService service;

    @Inject
    private AsMember asMember;

    @Test
    void endsAMandateAtOnceAndForGood() throws Exception {
        GroupKey group = members.group(ShownAs.PSEUDONYM);
        ActingMember member =
                members.seat(group, null, Mandate.SECRETARY, Mandate.EVALUATOR).member();
        assertEquals(Set.of(Mandate.SECRETARY, Mandate.EVALUATOR), asMember.call(() -> service.findFromCard(member)));
        handBack(member, Mandate.SECRETARY);
        ActingMember anew = members.anew(member);
        assertFalse(anew.delegate().has(Mandate.SECRETARY));
        assertEquals(Set.of(Mandate.EVALUATOR), asMember.call(() -> service.findFromCard(anew)));
        assertThrows(MandateNotFromCard.class, () -> handBack(anew, Mandate.SECRETARY));
        assertThrows(
                MandateNotFromCard.class, () -> handBack(anew, Mandate.PUBLISHER), "nobody takes what is not hers");
        assertThrows(EJBAccessException.class, () -> service.handBack(anew, Mandate.EVALUATOR));
    }

    private void handBack(ActingMember member, Mandate mandate) throws Exception {
        asMember.call(() -> {
            service.handBack(member, mandate);
            return null;
        });
    }
}
