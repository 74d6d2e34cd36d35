package nl.sekswerkplatform.consultations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ConsultationServiceIT {
    @Inject
    private ConsultationService consultations;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @BeforeEach
    void foundTheTable() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
    }

    @Test
    void showsPeopleOfAProtectedGroupRoundedAndOfOthersAsTheyAre() throws Exception {
        enter("it-c1", "residents", 16);
        enter("it-c2", "residents", 8);
        enter("it-c3", "residents", 3);
        enter("it-c4", "police", 3);
        assertEquals(15, people("it-c1").value().orElseThrow());
        assertEquals(ShownCount.Kind.FEW, people("it-c2").kind());
        assertEquals(ShownCount.Kind.HIDDEN, people("it-c3").kind());
        assertEquals(3, people("it-c4").value().orElseThrow());
    }

    @Test
    void entersNothingTwiceAndLeavesNoGapInTheNumbers() throws Exception {
        enter("it-c1", "residents", 16);
        enter("it-c1", "residents", 16);
        var all = consultations.list(0, ConsultationService.MOST);
        assertEquals(all.size(), all.get(all.size() - 1).number());
        assertTrue(consultations.list(all.size(), 10).isEmpty());
    }

    @Test
    void refusesNumbersThatCannotBe() {
        var refusal = assertThrows(CountOutOfRange.class, () -> enter("it-c9", "residents", -1));
        assertEquals("participants", refusal.arguments().get(0));
    }

    private ShownCount people(String title) {
        return consultations.list(0, ConsultationService.MOST).stream()
                .filter(round -> round.title().equals(title))
                .findFirst()
                .orElseThrow()
                .participants()
                .orElseThrow();
    }

    private void enter(String key, String group, int participants) throws Exception {
        var round = new EarlierRound(
                key, key, new GroupKey(group), ConsultationForm.SURVEY, null, participants, false, null, false);
        operator.call(() -> {
            consultations.recordEarlier(round);
            return null;
        });
    }
}
