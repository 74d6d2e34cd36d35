package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchSignatureWrong;
import nl.sekswerkplatform.admission.AdmissionRefused.CardWaitsForWindow;
import nl.sekswerkplatform.admission.AdmissionRefused.GroupHasNoKey;
import nl.sekswerkplatform.admission.AdmissionRefused.GroupNeedsWindow;
import nl.sekswerkplatform.admission.AdmissionRefused.MandateOfOthers;
import nl.sekswerkplatform.admission.AdmissionRefused.OrganisationNeeded;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.groups.VouchedGroupFixture;
import org.junit.jupiter.api.Test;

class AdmissionBatchTest {
    private static final KeyPair KEY = VouchingKey.random();
    private static final List<Code> CARDS = BatchFixture.cards(2);
    private static final AdmissionPolicy REAL = new AdmissionPolicy(false);
    private static final AdmissionPolicy DEMO = new AdmissionPolicy(true);
    private static final StakeholderGroup SUPPORT = group("support", ShownAs.ORGANISATION, Admission.IMMEDIATE);
    private static final StakeholderGroup SEX_WORKERS = group("sex-workers", ShownAs.ALIAS, Admission.WINDOW);

    @Test
    void isAcceptedWithTheGroupsOwnSignature() {
        AdmissionBatch batch = AdmissionBatch.register(signed(SUPPORT, Mandate.SCREENER), SUPPORT, REAL);
        assertEquals(
                new AdmissionBatchRegistered(SUPPORT.key(), 2, Set.of(Mandate.SCREENER), LocalDate.of(2026, 11, 2)),
                batch.registered(LocalDate.of(2026, 11, 2)));
        assertDoesNotThrow(batch::requireOpen);
    }

    @Test
    void isRefusedWithAnothersSignature() {
        SignedBatch forged = BatchFixture.signed(BatchFixture.batchFor(SUPPORT.key(), CARDS), VouchingKey.random());
        assertThrows(BatchSignatureWrong.class, () -> AdmissionBatch.register(forged, SUPPORT, REAL));
    }

    @Test
    void isRefusedForAGroupThatNobodyCanVouchFor() {
        StakeholderGroup keyless = VouchedGroupFixture.founded(founding("support", ShownAs.ALIAS, Admission.IMMEDIATE));
        assertThrows(GroupHasNoKey.class, () -> AdmissionBatch.register(signed(SUPPORT), keyless, REAL));
    }

    @Test
    void givesNoMandateThatBelongsToOthers() {
        SignedBatch grasping = signed(SUPPORT, Mandate.PUBLISHER);
        assertThrows(MandateOfOthers.class, () -> AdmissionBatch.register(grasping, SUPPORT, DEMO));
    }

    @Test
    void namesTheOrganisationWhereItIsShown() {
        BatchContent nameless = new BatchContent(
                SUPPORT.key(),
                Admission.IMMEDIATE,
                Set.of(),
                null,
                BatchFixture.batchFor(SUPPORT.key(), CARDS).cards());
        SignedBatch batch = BatchFixture.signed(nameless, KEY);
        assertThrows(OrganisationNeeded.class, () -> AdmissionBatch.register(batch, SUPPORT, REAL));
    }

    @Test
    void letsNoProtectedGroupJoinOneByOneButInTheDemo() {
        assertThrows(GroupNeedsWindow.class, () -> AdmissionBatch.register(signed(SEX_WORKERS), SEX_WORKERS, REAL));
        assertDoesNotThrow(() -> AdmissionBatch.register(signed(SEX_WORKERS), SEX_WORKERS, DEMO));
    }

    @Test
    void opensNoCardOfAWindowAtOnce() {
        SignedBatch together = BatchFixture.signed(BatchFixture.windowBatchFor(SEX_WORKERS.key(), CARDS), KEY);
        AdmissionBatch batch = AdmissionBatch.register(together, SEX_WORKERS, DEMO);
        assertThrows(CardWaitsForWindow.class, batch::requireOpen);
    }

    private static SignedBatch signed(StakeholderGroup group, Mandate... mandates) {
        return BatchFixture.signed(BatchFixture.batchFor(group.key(), CARDS, mandates), KEY);
    }

    private static StakeholderGroup group(String key, ShownAs shownAs, Admission admission) {
        return VouchedGroupFixture.withKey(
                VouchedGroupFixture.founded(founding(key, shownAs, admission)), KEY.getPublic());
    }

    private static FoundGroup founding(String key, ShownAs shownAs, Admission admission) {
        return new FoundGroup(new GroupKey(key), key, key, true, true, null, shownAs, admission);
    }
}
