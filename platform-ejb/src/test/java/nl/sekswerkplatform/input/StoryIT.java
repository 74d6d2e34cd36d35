package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve;
import nl.sekswerkplatform.pilots.PilotRefused.NumbersAsked;
import nl.sekswerkplatform.pilots.PilotRefused.StoryTooEarly;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StoryIT {
    private static final Delegate SUPPORT = new Delegate(new GroupKey("support"), Set.of());

    @Inject
    private StoryService stories;

    @Inject
    private PilotService pilots;

    @Inject
    private InputFixture fixture;

    @Inject
    private AsMember member;

    @Inject
    private AsOperator operator;

    private final String marker = "story " + UUID.randomUUID();
    private final String key = "it-" + UUID.randomUUID();

    @BeforeEach
    void watchWhatPeopleTell() throws Exception {
        fixture.foundGroupsAndPilot(key + "-other");
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.running(
                    key, PilotFixture.told(key, "support"), PilotFixture.lower(key + "-n", 5, null, null)));
            return null;
        });
    }

    @Test
    void comesOutWhenTwoGroupsAgree() throws Exception {
        tell(SUPPORT, key, "2024", marker);
        assertFalse(fixture.tablesHold(marker), "it lies sealed");
        fixture.judge(marker, "support", Verdict.publish());
        fixture.makeBatch();
        assertEquals(List.of(), stories.findFor(key));
        fixture.judge(marker, "sex-workers", Verdict.publish());
        fixture.makeBatch();
        PublishedInput out = stories.findFor(key).get(0);
        assertEquals(marker, out.text());
        assertEquals(Map.of(key, List.of(marker)), asked(List.of(key, key + "-n")), "of several at once, as of one");
        assertEquals(Map.of(), asked(List.of()));
        assertEquals("2024", out.told().orElseThrow().period().value());
        assertEquals(new GroupKey("support"), out.told().orElseThrow().writtenBy());
        assertEquals(new GroupKey("sex-workers"), out.asGroup());
        assertEquals(List.of("input"), fixture.kindsInLogThatOpenTo(marker));
    }

    @Test
    void comesOutWithWordsLeftOut() throws Exception {
        String telling = marker + " of Anna";
        tell(SUPPORT, key, "2024", telling);
        fixture.judge(telling, "support", Verdict.redact(marker));
        fixture.judge(telling, "sex-workers", Verdict.redact(marker));
        fixture.makeBatch();
        assertEquals(marker, stories.findFor(key).get(0).text());
    }

    @Test
    void isToldOnceHoweverOftenTheFormIsSent() throws Exception {
        UUID form = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            member.call(() -> {
                stories.tell(SUPPORT, form, new Story(key, new Period("2024"), marker, null));
                return null;
            });
        }
        assertEquals(1, fixture.waiting(marker).size());
    }

    @Test
    void isToldToTheGroupThatAskedAndOfATimeThatWas() {
        Delegate police = new Delegate(new GroupKey("police"), Set.of());
        assertThrows(NotYoursToObserve.class, () -> tell(police, key, "2024", marker));
        assertThrows(NumbersAsked.class, () -> tell(SUPPORT, key + "-n", "2024", marker));
        assertThrows(StoryTooEarly.class, () -> tell(SUPPORT, key, "2099", marker));
    }

    /** What was told, by the indicator. */
    private Map<String, List<String>> asked(List<String> indicators) {
        return stories.findFor(indicators).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, told -> told.getValue().stream()
                        .map(PublishedInput::text)
                        .toList()));
    }

    private void tell(Delegate observer, String indicator, String period, String text) throws Exception {
        member.call(() -> {
            stories.tell(
                    observer,
                    UUID.randomUUID(),
                    new Story(indicator, new Period(period), text, new GroupKey("sex-workers")));
            return null;
        });
    }
}
