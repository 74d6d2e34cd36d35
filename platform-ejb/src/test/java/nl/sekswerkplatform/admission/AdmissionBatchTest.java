package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchSignatureWrong;
import nl.sekswerkplatform.admission.AdmissionRefused.GroupHasNoKey;
import nl.sekswerkplatform.admission.AdmissionRefused.GroupNeedsWindow;
import nl.sekswerkplatform.admission.AdmissionRefused.MandateOfOthers;
import nl.sekswerkplatform.admission.AdmissionRefused.OrganisationNeeded;
import nl.sekswerkplatform.admission.WindowRefused.MandateByElection;
import nl.sekswerkplatform.admission.WindowRefused.TooFewCards;
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
                new AdmissionBatchRegistered(
                        SUPPORT.key(), 2, Set.of(Mandate.SCREENER), null, LocalDate.of(2026, 11, 2)),
                batch.registered(null, LocalDate.of(2026, 11, 2)));
        assertTrue(batch.isAtOnce());
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
                null,
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
    void ofAWindowHasCardsEnoughForABoxThatIsNeverEmpty() {
        List<Code> eighteen = BatchFixture.cards(BatchContent.LEAST_CARDS);
        assertThrows(TooFewCards.class, () -> together(SEX_WORKERS, eighteen.subList(0, 17)));
        assertFalse(together(SEX_WORKERS, eighteen).isAtOnce());
    }

    @Test
    void givesNoMandateByCardInAProtectedGroupButInTheDemo() {
        SignedBatch batch = signed(SEX_WORKERS, Mandate.SCREENER);
        assertThrows(MandateByElection.class, () -> AdmissionBatch.register(batch, SEX_WORKERS, REAL));
        assertDoesNotThrow(() -> AdmissionBatch.register(batch, SEX_WORKERS, DEMO));
    }

    @Test
    void letsNoProtectedGroupChooseToBeAdmittedAtOnce() {
        StakeholderGroup hasty = VouchedGroupFixture.withKey(
                VouchedGroupFixture.founded(new FoundGroup(
                        SEX_WORKERS.key(), "x", "x", true, false, "x", ShownAs.ALIAS, Admission.IMMEDIATE)),
                KEY.getPublic());
        assertThrows(GroupNeedsWindow.class, () -> AdmissionBatch.register(signed(hasty), hasty, REAL));
    }

    private static AdmissionBatch together(StakeholderGroup group, List<Code> cards) {
        SignedBatch batch = BatchFixture.signed(BatchFixture.windowBatchFor(group.key(), cards), KEY);
        return AdmissionBatch.register(batch, group, REAL);
    }

    private static SignedBatch signed(StakeholderGroup group, Mandate... mandates) {
        return BatchFixture.signed(BatchFixture.batchFor(group.key(), CARDS, mandates), KEY);
    }

    private static StakeholderGroup group(String key, ShownAs shownAs, Admission admission) {
        return VouchedGroupFixture.withKey(
                VouchedGroupFixture.founded(founding(key, shownAs, admission)), KEY.getPublic());
    }

    private static FoundGroup founding(String key, ShownAs shownAs, Admission admission) {
        return new FoundGroup(
                new GroupKey(key), key, key, true, admission == Admission.IMMEDIATE, "x", shownAs, admission);
    }
}
