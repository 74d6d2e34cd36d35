package nl.sekswerkplatform.consensus;

import static nl.sekswerkplatform.consensus.Stance.CONSENT;
import static nl.sekswerkplatform.consensus.Stance.OBJECTION;
import static nl.sekswerkplatform.consensus.Stance.RESERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final int DRAWS = 500;

    @Test
    void isWhatTheGroupsThatWereHeardStandFor() {
        assertEquals(Outcome.ADOPTED, Outcome.of(List.of(CONSENT, CONSENT, CONSENT)));
        assertEquals(Outcome.ADOPTED_WITH_RESERVATIONS, Outcome.of(List.of(CONSENT, RESERVATION, CONSENT)));
        assertEquals(Outcome.NOT_ADOPTED, Outcome.of(List.of(CONSENT, RESERVATION, OBJECTION)));
        assertEquals(Outcome.NOT_ADOPTED, Outcome.of(List.of(OBJECTION, CONSENT, CONSENT, CONSENT, CONSENT)));
    }

    /** Nobody consents by staying away from everything. */
    @Test
    void isNoAdviceWhenNobodyWasHeard() {
        assertEquals(Outcome.NO_GROUP_HEARD, Outcome.of(List.of()));
    }

    /** Which group is which makes no difference, and one that grows more cautious never helps a text. */
    @Test
    void isTheSameUnderOtherNamesAndNeverBetterForMoreCaution() {
        Random random = new Random(20261127);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Stance> stances =
                    new ArrayList<>(Stream.generate(() -> Stance.values()[random.nextInt(Stance.values().length)])
                            .limit(1 + random.nextInt(6))
                            .toList());
            Outcome outcome = Outcome.of(stances);
            Collections.shuffle(stances, random);
            assertEquals(outcome, Outcome.of(stances));
            int one = random.nextInt(stances.size());
            Stance more = Stance.values()[Math.min(stances.get(one).ordinal() + 1, 2)];
            stances.set(one, more);
            assertTrue(Outcome.of(stances).compareTo(outcome) >= 0, stances.toString());
        }
    }
}
