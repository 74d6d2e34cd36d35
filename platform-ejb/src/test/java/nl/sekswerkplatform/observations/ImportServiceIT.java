package nl.sekswerkplatform.observations;

import static nl.sekswerkplatform.observations.ObservationFixture.POLICE;
import static nl.sekswerkplatform.observations.ObservationFixture.SUPPORT;
import static nl.sekswerkplatform.observations.ObservationFixture.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.observations.FileRefused.LinesWrong;
import nl.sekswerkplatform.observations.FileRefused.PlanOvertaken;
import nl.sekswerkplatform.observations.ImportPlan.Change;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImportServiceIT {
    private static final List<String> WRONG = List.of(
            "KEY-a;2023-13;7",
            "KEY-a;2099-01;7",
            "KEY-a;2023-02;seven",
            "KEY-a;2023-02;1.234",
            "KEY-a;2023-02;-7",
            "KEY-unknown;2023-02;7",
            "KEY-a;2023-02",
            "KEY-told;2023-02;7");

    @Inject
    private ImportService imports;

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
                    PilotFixture.lower(key + "-a", 5, null, null),
                    PilotFixture.lower(key + "-b", 5, null, null),
                    PilotFixture.told(key + "-told", "support")));
            return null;
        });
    }

    @Test
    void entersAWholeFileAsItWasPlanned() throws Exception {
        String file = file(months());
        ImportPlan plan = plan(SUPPORT, file, null);
        assertTrue(plan.isWhole());
        assertEquals(24, plan.of(Change.NEW).size());
        enter(SUPPORT, UUID.randomUUID(), file, null, plan.print());
        assertEquals(12, observations.editionsOf(key + "-a").size());
        assertEquals(12, observations.editionsOf(key + "-b").size());
    }

    /** Wherever the wrong line stands, and whatever is wrong with it. */
    @Test
    void entersNothingOfAFileWithOneWrongLine() throws Exception {
        Random random = new Random(20_261_101);
        for (String wrong : WRONG) {
            List<String> lines = months();
            lines.removeIf(line -> line.startsWith(key + "-a;2023-02"));
            int place = random.nextInt(lines.size() + 1);
            lines.add(place, wrong.replace("KEY", key));
            String file = file(lines);
            ImportPlan plan = plan(SUPPORT, file, null);
            assertEquals(
                    List.of(place + 2L),
                    plan.of(Change.WRONG).stream()
                            .map(ImportPlan.PlannedLine::line)
                            .toList(),
                    wrong);
            assertThrows(LinesWrong.class, () -> enter(SUPPORT, UUID.randomUUID(), file, null, plan.print()), wrong);
            assertEquals(0, observations.ofPilot(key).size(), wrong);
        }
    }

    @Test
    void entersNoYearBesideItsMonths() throws Exception {
        ImportPlan plan =
                plan(SUPPORT, file(List.of(key + "-a;2023-01;7", key + "-a;2023;80", key + "-b;2023;80")), null);
        assertEquals(
                List.of(3L),
                plan.of(Change.WRONG).stream().map(ImportPlan.PlannedLine::line).toList());
    }

    @Test
    void entersNothingThatIsNotHers() throws Exception {
        ImportPlan plan = plan(POLICE, file(months()), null);
        assertEquals(24, plan.of(Change.WRONG).size());
    }

    @Test
    void entersNothingElseThanWasShown() throws Exception {
        String file = file(List.of(key + "-a;2023-01;7"));
        ImportPlan plan = plan(SUPPORT, file, "Counted anew.");
        observe("2023-01", 8);
        assertThrows(PlanOvertaken.class, () -> enter(SUPPORT, UUID.randomUUID(), file, "Counted anew.", plan.print()));
        ImportPlan now = plan(SUPPORT, file, "Counted anew.");
        assertEquals(1, now.of(Change.CORRECTION).size());
        enter(SUPPORT, UUID.randomUUID(), file, "Counted anew.", now.print());
        assertEquals(2, observations.editionsOf(key + "-a").size());
    }

    /** What the plan says of a hidden number is the same whether it was guessed or not. */
    @Test
    void tellsNobodyWhoGuessesAHiddenNumber() throws Exception {
        observe("2023-01", 3);
        List<Change> told = new ArrayList<>();
        for (int guess = 0; guess < 5; guess++) {
            ImportPlan plan = plan(SUPPORT, file(List.of(key + "-a;2023-01;" + guess)), "Counted anew.");
            told.add(plan.lines().get(0).change());
            assertTrue(plan.lines().get(0).before().orElseThrow().value().isEmpty());
        }
        assertEquals(List.of(Change.CORRECTION), told.stream().distinct().toList());
    }

    @Test
    void entersOnceHoweverOftenTheFormIsSent() throws Exception {
        String file = file(List.of(key + "-a;2023-01;3", key + "-b;2023-01;9"));
        UUID form = UUID.randomUUID();
        String print = plan(SUPPORT, file, null).print();
        enter(SUPPORT, form, file, null, print);
        enter(SUPPORT, form, file, null, print);
        assertEquals(1, observations.editionsOf(key + "-a").size());
        assertFalse(plan(SUPPORT, file, null).isWhole(), "without a reason nothing is corrected");
    }

    private void observe(String period, int value) throws Exception {
        member.call(() -> {
            observations.observe(SUPPORT, UUID.randomUUID(), key + "-a", measured(period, value));
            return null;
        });
    }

    private ImportPlan plan(Delegate observer, String file, String correction) throws Exception {
        return member.call(() -> imports.plan(observer, file, correction));
    }

    private void enter(Delegate observer, UUID form, String file, String correction, String print) throws Exception {
        member.call(() -> {
            imports.enter(observer, form, file, correction, print);
            return null;
        });
    }

    private List<String> months() {
        return new ArrayList<>(IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(month -> List.of(
                        "%s-a;2023-%02d;%d".formatted(key, month, month),
                        "%s-b;2023-%02d;%d".formatted(key, month, 20 - month))
                        .stream())
                .toList());
    }

    private static String file(List<String> lines) {
        return "indicator;period;value\n" + String.join("\n", lines);
    }
}
