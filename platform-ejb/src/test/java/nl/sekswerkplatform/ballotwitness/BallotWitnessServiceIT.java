package nl.sekswerkplatform.ballotwitness;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.NoLongerPutForward;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.WitnessKeyUnusable;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.WitnessNotFound;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BallotWitnessServiceIT {
    /** Of RFC 7748, section 6.1. */
    private static final String KEY = "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo";

    @Inject
    private BallotWitnessService witnesses;

    @Inject
    private AppointedFixture fixture;

    @Inject
    private GroupFixture groups;

    @Inject
    private GroupService seated;

    @Inject
    private LogService log;

    @Inject
    private AsMember asMember;

    @Resource
    private ManagedExecutorService executor;

    private final UUID form = UUID.randomUUID();
    private final ActingMember police = member("police", 1);

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @AfterEach
    void dismiss() throws Exception {
        agreeAll();
        fixture.dismiss();
    }

    @Test
    void isAppointedOnceEverySeatedGroupAgreedAndStandsInTheLogWithHerKey() throws Exception {
        putForward();
        assertFalse(reading().agreed(), "putting forward is not agreeing");
        agree(police);
        agree(police);
        assertTrue(reading().agreed());
        assertEquals(List.of(new GroupKey("police")), reading().agreedBy());
        assertFalse(appointed());
        agreeAll();
        assertEquals(
                "Illustrative notary", witnesses.findAppointed().orElseThrow().name());
        assertThrows(NoLongerPutForward.class, () -> agree(police));
        assertTrue(log.findAbout("ballot-witness").stream()
                .flatMap(entry -> log.open(entry.id()).disclosures().stream())
                .anyMatch(part -> part.value().toString().contains(KEY)));
    }

    @Test
    void isReplacedByTheNextOneOnWhomAllAgree() throws Exception {
        fixture.appoint();
        WitnessKey before = witnesses.findAppointed().orElseThrow().key();
        putForward();
        agreeAll();
        assertEquals(KEY, witnesses.findAppointed().orElseThrow().key().written());
        assertFalse(KEY.equals(before.written()));
    }

    @Test
    void isAppointedOnceWhenTheLastTwoAgreeAtOnce() throws Exception {
        putForward();
        List<ActingMember> all = seated.findSeated().stream()
                .map(group -> member(group.key().value(), 1))
                .toList();
        for (ActingMember each : all.subList(2, all.size())) {
            agree(each);
        }
        int entries = log.findAbout("ballot-witness").size();
        List<Future<Void>> agreeing = new ArrayList<>();
        all.subList(0, 2).forEach(each -> agreeing.add(executor.submit(() -> agree(each))));
        for (Future<Void> each : agreeing) {
            each.get();
        }
        assertTrue(appointed());
        assertEquals(entries + 1, log.findAbout("ballot-witness").size());
    }

    @Test
    void isPutForwardAndAgreedOnBySeatedGroupsWithAKeyThatCanBeUsed() throws Exception {
        groups.foundObserver("observers");
        ActingMember observer = member("observers", 1);
        assertThrows(
                GroupNotSeated.class,
                () -> asMember.call(run(() -> witnesses.putForward(observer, UUID.randomUUID(), "Name", KEY))));
        assertThrows(
                WitnessKeyUnusable.class,
                () -> asMember.call(run(() -> witnesses.putForward(police, UUID.randomUUID(), "Name", "x"))));
        putForward();
        putForward();
        assertThrows(GroupNotSeated.class, () -> agree(observer));
        assertThrows(WitnessNotFound.class, () -> asMember.call(run(() -> witnesses.agree(police, UUID.randomUUID()))));
    }

    private void putForward() throws Exception {
        asMember.call(run(() -> witnesses.putForward(police, form, "Illustrative notary", KEY)));
    }

    private Void agree(ActingMember by) throws Exception {
        return asMember.call(run(() -> witnesses.agree(by, form)));
    }

    private void agreeAll() throws Exception {
        for (var group : seated.findSeated()) {
            try {
                agree(member(group.key().value(), 1));
            } catch (NoLongerPutForward | WitnessNotFound done) {
                return;
            }
        }
    }

    private boolean appointed() {
        return witnesses
                .findAppointed()
                .filter(witness -> witness.id().equals(form))
                .isPresent();
    }

    private WitnessReading reading() throws Exception {
        return asMember.call(() -> witnesses.findPutForward(police)).stream()
                .filter(witness -> witness.id().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
