package nl.sekswerkplatform.observations;

import static nl.sekswerkplatform.observations.ObservationFixture.POLICE;
import static nl.sekswerkplatform.observations.ObservationFixture.SUPPORT;
import static nl.sekswerkplatform.observations.ObservationFixture.corrected;
import static nl.sekswerkplatform.observations.ObservationFixture.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.observations.ObservationRefused.CorrectionUnexplained;
import nl.sekswerkplatform.observations.ShownObservation.Hidden;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;
import nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ObservationServiceIT {
    @Inject
    private ObservationService observations;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private AsMember member;

    @Inject
    private AsOperator operator;

    private final String key = "it-" + UUID.randomUUID();

    @BeforeEach
    void runAPilot() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.running(
                    key,
                    PilotFixture.lower(key + "-all", 5, null, null),
                    PilotFixture.lower(key + "-some", 5, null, key + "-all"),
                    PilotFixture.lower(key + "-others", 5, null, key + "-all"),
                    PilotFixture.lower(key + "-alone", 5, null, null)));
            return null;
        });
    }

    @Test
    void entersInOrderAndHidesWhatIsTooSmall() throws Exception {
        observe(SUPPORT, "-alone", measured("2024-Q2", 6));
        observe(SUPPORT, "-alone", measured("2024-Q1", 4));
        List<ShownObservation> shown = observations.ofPilot(key).get(key + "-alone");
        assertEquals("2024-Q1", shown.get(0).period().value());
        assertEquals(Optional.of(Hidden.TOO_SMALL), shown.get(0).hidden());
        assertEquals(Optional.of(new BigDecimal("6")), shown.get(1).value());
    }

    @Test
    void keepsWhatIsCorrected() throws Exception {
        observe(SUPPORT, "-alone", measured("2024-Q1", 12));
        assertThrows(CorrectionUnexplained.class, () -> observe(SUPPORT, "-alone", measured("2024-Q1", 13)));
        observe(SUPPORT, "-alone", corrected("2024-Q1", 13, "One came late."));
        List<ShownObservation> editions = observations.editionsOf(key + "-alone");
        assertEquals(
                List.of(true, false),
                editions.stream().map(ShownObservation::corrected).toList());
        assertEquals(Optional.of(new BigDecimal("12")), editions.get(0).value());
        assertEquals(1, observations.ofPilot(key).get(key + "-alone").size());
    }

    @Test
    void entersOnceHoweverOftenAFormIsSent() throws Exception {
        UUID form = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            member.call(() -> {
                observations.observe(SUPPORT, form, key + "-alone", measured("2024-Q1", 3));
                return null;
            });
        }
        assertEquals(1, observations.editionsOf(key + "-alone").size());
    }

    @Test
    void tellsATotalWhenItsPartsAreThere() throws Exception {
        observe(SUPPORT, "-all", measured("2024-Q1", 20));
        observe(SUPPORT, "-some", measured("2024-Q1", 12));
        assertEquals(Optional.of(Hidden.WOULD_TELL), newest("-all").hidden());
        observe(SUPPORT, "-others", measured("2024-Q1", 8));
        assertEquals(Optional.of(new BigDecimal("20")), newest("-all").value());
        assertEquals("support", newest("-others").enteredBy().value());
    }

    @Test
    void tellsNoTotalBesideAHiddenPart() throws Exception {
        observe(SUPPORT, "-some", measured("2024-Q1", 17));
        observe(SUPPORT, "-others", measured("2024-Q1", 3));
        observe(SUPPORT, "-all", measured("2024-Q1", 20));
        assertTrue(newest("-all").value().isEmpty());
        assertEquals(Optional.of(new BigDecimal("17")), newest("-some").value());
    }

    @Test
    void letsNobodyElseObserve() {
        assertThrows(NotYoursToObserve.class, () -> observe(POLICE, "-alone", measured("2024-Q1", 12)));
        assertThrows(IndicatorNotFound.class, () -> observe(SUPPORT, "-unknown", measured("2024-Q1", 12)));
        assertThrows(
                EJBAccessException.class,
                () -> observations.observe(SUPPORT, UUID.randomUUID(), key + "-alone", measured("2024-Q1", 12)));
        assertThrows(
                EJBAccessException.class,
                () -> observations.recordEarlier(
                        List.of(ObservationFixture.earlier("x", key + "-alone", "2024-Q1", 4)), trying -> {}));
    }

    @Test
    void entersNothingOfADossierTwice() throws Exception {
        for (int i = 0; i < 2; i++) {
            operator.call(() -> {
                observations.recordEarlier(
                        List.of(ObservationFixture.earlier(key + "-1", key + "-alone", "2024-Q1", 14)), trying -> {});
                return null;
            });
        }
        assertEquals(1, observations.editionsOf(key + "-alone").size());
        assertTrue(newest("-alone").beforePlatform());
    }

    private ShownObservation newest(String indicator) {
        List<ShownObservation> all = observations.of(List.of(key + indicator)).get(key + indicator);
        return all.get(all.size() - 1);
    }

    private void observe(Delegate observer, String indicator, Measurement measured) throws Exception {
        member.call(() -> {
            observations.observe(observer, UUID.randomUUID(), key + indicator, measured);
            return null;
        });
    }
}
