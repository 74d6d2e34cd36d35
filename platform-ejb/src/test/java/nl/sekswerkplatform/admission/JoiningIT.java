package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchSignatureWrong;
import nl.sekswerkplatform.admission.AdmissionRefused.CardAlreadyRegistered;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.AccountKeys;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.SignInRefused;
import nl.sekswerkplatform.membership.SigningInFixture;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JoiningIT {
    @Inject
    private AdmissionService admissions;

    @Inject
    private Joining joining;

    @Inject
    private SigningInFixture signIn;

    @Inject
    private MemberService members;

    @Inject
    private GroupService groups;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private AsOperator asOperator;

    @Inject
    private AsMember asMember;

    @Resource
    private ManagedExecutorService executor;

    private final KeyPair key = VouchingKey.random();
    private final List<Code> cards = BatchFixture.cards(2);
    private final Code memberCode = BatchFixture.cards(1).get(0);
    private final Code recoveryCode = BatchFixture.cards(1).get(0);

    @Test
    void exchangesACardForAnAccountThatTheNewCodeOpens() throws Exception {
        GroupKey group = registeredGroup(ShownAs.PSEUDONYM);
        joining.exchange(joining.present(cards.get(0)), memberCode, recoveryCode);

        ActingMember member = signIn.with(memberCode);
        assertEquals(group, member.group());
        assertEquals(ShownAs.PSEUDONYM, member.shownAs());
        assertTrue(member.name().contains(" "));
        assertEquals(member, signIn.with(memberCode), "the secret is the same at each sign-in");
    }

    @Test
    void exchangesACardOnce() throws Exception {
        GroupKey group = registeredGroup(ShownAs.ALIAS);
        DrawnCard card = joining.present(cards.get(0));
        joining.exchange(card, memberCode, recoveryCode);

        Code another = BatchFixture.cards(1).get(0);
        assertThrows(CardUnknown.class, () -> joining.present(cards.get(0)));
        assertThrows(CardUnknown.class, () -> joining.exchange(card, another, recoveryCode));
        assertDoesNotThrow(() -> joining.exchange(card, memberCode, recoveryCode), "sent again: the account is there");
        assertEquals(1, count(group));
    }

    @Test
    void makesOneAccountWhenClickedTwiceAtOnce() throws Exception {
        GroupKey group = registeredGroup(ShownAs.ORGANISATION);
        DrawnCard card = joining.present(cards.get(0));
        for (Future<?> click :
                clicks(card, Stream.generate(() -> memberCode).limit(6).toList())) {
            click.get();
        }
        assertEquals(1, count(group));
        assertEquals("Belle", signIn.with(memberCode).name());
    }

    @Test
    void makesOneAccountWhenTwoHaveTheSameCard() throws Exception {
        GroupKey group = registeredGroup(ShownAs.PSEUDONYM);
        DrawnCard card = joining.present(cards.get(0));
        int refused = 0;
        for (Future<?> click : clicks(card, BatchFixture.cards(6))) {
            try {
                click.get();
            } catch (java.util.concurrent.ExecutionException late) {
                assertEquals(CardUnknown.class, late.getCause().getClass());
                refused++;
            }
        }
        assertEquals(1, count(group));
        assertEquals(5, refused);
    }

    @Test
    void finishesAnExchangeThatWasInterruptedAfterTheClaim() throws Exception {
        GroupKey group = registeredGroup(ShownAs.ALIAS);
        DrawnCard card = joining.present(cards.get(0));
        admissions.claim(card.lookupId(), lookupId(BatchFixture.cards(1).get(0)));

        DrawnCard again = joining.present(cards.get(0));
        joining.exchange(again, memberCode, recoveryCode);
        assertEquals(1, count(group));
    }

    @Test
    void takesOutTheCardOfAnExchangeThatWasInterruptedAfterTheAccountWasMade() throws Exception {
        GroupKey group = registeredGroup(ShownAs.ALIAS);
        DrawnCard card = joining.present(cards.get(0));
        var keys = derivation.derive(memberCode, CodeUse.MEMBER, DerivationQueue.SIGN_IN);
        admissions.claim(card.lookupId(), keys.lookupId());
        admissions.enrol(card.lookupId(), new AccountKeys(keys, null));

        assertThrows(CardUnknown.class, () -> joining.present(cards.get(0)));
        assertThrows(
                CardUnknown.class,
                () -> joining.exchange(card, BatchFixture.cards(1).get(0), recoveryCode));
        asOperator.call(() -> {
            admissions.finishInterrupted();
            return null;
        });
        joining.exchange(card, memberCode, recoveryCode);
        assertEquals(1, count(group));
    }

    @Test
    void registersTheSameBatchOnceAndNoCardTwice() throws Exception {
        GroupKey group = registeredGroup(ShownAs.ALIAS);
        SignedBatch same = BatchFixture.signed(BatchFixture.batchFor(group, cards), key);
        assertDoesNotThrow(() -> admissions.register(same));
        SignedBatch overlapping = BatchFixture.signed(BatchFixture.batchFor(group, cards.subList(0, 1)), key);
        assertThrows(CardAlreadyRegistered.class, () -> admissions.register(overlapping));
    }

    @Test
    void refusesABatchThatAnotherSigned() throws Exception {
        GroupKey group = registeredGroup(ShownAs.ALIAS);
        SignedBatch forged =
                BatchFixture.signed(BatchFixture.batchFor(group, BatchFixture.cards(1)), VouchingKey.random());
        assertThrows(BatchSignatureWrong.class, () -> admissions.register(forged));
    }

    @Test
    void answersAnUnknownCodeWithTheSameRefusalAndNoSooner() {
        long start = System.nanoTime();
        assertThrows(SignInRefused.class, () -> signIn.with(memberCode));
        assertFalse(System.nanoTime() - start < 20_000_000);
    }

    @Test
    void givesTwoMembersTwoPseudonyms() throws Exception {
        registeredGroup(ShownAs.PSEUDONYM);
        Code other = BatchFixture.cards(1).get(0);
        joining.exchange(joining.present(cards.get(0)), memberCode, recoveryCode);
        joining.exchange(
                joining.present(cards.get(1)), other, BatchFixture.cards(1).get(0));
        assertNotEquals(signIn.with(memberCode).name(), signIn.with(other).name());
    }

    private List<Future<?>> clicks(DrawnCard card, List<Code> codes) {
        return codes.stream()
                .<Future<?>>map(code -> executor.submit((Callable<Void>) () -> {
                    joining.exchange(card, code, recoveryCode);
                    return null;
                }))
                .toList();
    }

    private LookupId lookupId(Code code) {
        return derivation.derive(code, CodeUse.MEMBER, DerivationQueue.SIGN_IN).lookupId();
    }

    private long count(GroupKey group) throws Exception {
        return SmallNumbers.band(asOperator.call(() -> members.size(group)), Protection.IN_FUNCTION)
                .value()
                .orElseThrow();
    }

    private GroupKey registeredGroup(ShownAs shownAs) throws Exception {
        GroupKey group = new GroupKey("g" + UUID.randomUUID());
        asOperator.call(() -> {
            groups.found(
                    List.of(new FoundGroup(group, "Groep", "Group", false, true, null, shownAs, Admission.IMMEDIATE)));
            groups.enterKey(group, key.getPublic());
            return null;
        });
        admissions.register(BatchFixture.signed(BatchFixture.batchFor(group, cards), key));
        return group;
    }
}
