package nl.sekswerkplatform.pilots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PilotServiceIT {
    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @BeforeEach
    void enterAPilotOfBefore() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.pilot("it-homework", "it-reports"));
            return null;
        });
    }

    @Test
    void readsAPilotWithAllItsParts() {
        Pilot pilot = pilots.get("it-homework");
        assertEquals("One person.", pilot.conditions().get(0).text());
        assertEquals("it-reports", pilot.criteria().get(0).indicators().get(0).key());
        assertEquals(Optional.of(36), pilot.durationMonths());
    }

    @Test
    void entersNothingTwice() throws Exception {
        int before = pilots.list(null, PilotService.MOST).size();
        enterAPilotOfBefore();
        assertEquals(before, pilots.list(null, PilotService.MOST).size());
    }

    @Test
    void listsInOrderOfTheKeyFromTheOneBehind() throws Exception {
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.pilot("it-place", "it-places"));
            return null;
        });
        List<String> behind =
                pilots.list("it-homework", 1).stream().map(PilotSummary::key).toList();
        assertEquals(List.of("it-place"), behind);
        assertEquals("it-place", pilots.listComplete("it-homework", 1).get(0).key());
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThrows(PilotNotFound.class, () -> pilots.get("it-nothing"));
        assertThrows(IndicatorNotFound.class, () -> pilots.indicator("it-unknown"));
    }

    @Test
    void letsNobodyButTheOperatorEnterTheDossier() {
        assertThrows(
                EJBAccessException.class, () -> pilots.recordEarlier(PilotFixture.pilot("it-crafted", "it-crafted")));
    }
}
