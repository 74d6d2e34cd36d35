package nl.sekswerkplatform.houserules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HouseRuleRefused.AnotherGroupDecides;
import nl.sekswerkplatform.houserules.HouseRuleRefused.HidingOver;
import nl.sekswerkplatform.houserules.HouseRuleRefused.HidingReasonMissing;
import nl.sekswerkplatform.sealing.WrappingKey;
import org.junit.jupiter.api.Test;

class HidingTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final WrappingKey KEY = new WrappingKey(new byte[32]);

    private final Delegate first = screener("sex-workers");
    private final Delegate second = screener("support");
    private final Hiding hiding = hide(HidingReason.NAMES_SOMEONE);

    @Test
    void isRemovedByASecondGroupAlone() {
        assertThrows(AnotherGroupDecides.class, () -> hiding.confirm(first, MONDAY));
        WordsRemoved removed = hiding.confirm(second, MONDAY);
        assertEquals(HidingStatus.REMOVED, hiding.status());
        assertEquals("REMOVAL", removed.publicRecord().orElseThrow().kind().name());
        assertThrows(HidingOver.class, () -> hiding.confirm(second, MONDAY));
        assertThrows(HidingOver.class, () -> hiding.giveBack(MONDAY.plusDays(9), KEY));
    }

    @Test
    void returnsWhenThreeWholeDaysAreOver() {
        assertThrows(HidingOver.class, () -> hiding.giveBack(MONDAY.plusDays(3), KEY));
        assertThrows(HidingOver.class, () -> hiding.confirm(second, MONDAY.plusDays(4)));
        assertEquals("Title\nWords", hiding.giveBack(MONDAY.plusDays(4), KEY));
        assertEquals(HidingStatus.RETURNED, hiding.status());
        assertTrue(hiding.returned("Title\nWords"));
        assertFalse(hiding.returned("Title\nOther words"));
    }

    @Test
    void needsAMandateAndAReason() {
        assertThrows(HidingReasonMissing.class, () -> hide(null));
        Delegate member = new Delegate(new GroupKey("support"), Set.of());
        assertThrows(MandateMissing.class, () -> hiding.confirm(member, MONDAY));
    }

    private Hiding hide(HidingReason reason) {
        return Hiding.of("proposal/1", "Title\nWords", reason, first, MONDAY, KEY);
    }

    private static Delegate screener(String group) {
        return new Delegate(new GroupKey(group), Set.of(Mandate.SCREENER));
    }
}
