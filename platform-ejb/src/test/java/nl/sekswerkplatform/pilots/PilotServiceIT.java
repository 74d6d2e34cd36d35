package nl.sekswerkplatform.pilots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
        observe("it-reports-1", "2024-Q1", 4);
        observe("it-reports-1", "2024-Q1", 4);
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
    void showsObservationsInOrderAndHidesWhatIsTooSmall() throws Exception {
        observe("it-reports-2", "2024-Q2", 6);
        observe("it-reports-1", "2024-Q1", 4);
        List<ShownObservation> shown = pilots.observationsOf("it-homework").get("it-reports");
        assertEquals("2024-Q1", shown.get(0).period().value());
        assertTrue(shown.get(0).value().isEmpty());
        assertEquals(Optional.of(new BigDecimal("6")), shown.get(1).value());
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThrows(PilotNotFound.class, () -> pilots.get("it-nothing"));
        assertThrows(IndicatorNotFound.class, () -> observeUnknown());
    }

    @Test
    void letsNobodyButTheOperatorEnterTheDossier() {
        assertThrows(
                EJBAccessException.class, () -> pilots.recordEarlier(PilotFixture.pilot("it-crafted", "it-crafted")));
    }

    private void observeUnknown() throws Exception {
        operator.call(() -> {
            pilots.recordEarlierObservation(PilotFixture.observation("it-x", "it-unknown", "2024-Q1", 4));
            return null;
        });
    }

    private void observe(String key, String period, int value) throws Exception {
        operator.call(() -> {
            pilots.recordEarlierObservation(PilotFixture.observation(key, "it-reports", period, value));
            return null;
        });
    }
}
