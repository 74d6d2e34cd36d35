package nl.sekswerkplatform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.sekswerkplatform.input.Detectors;
import org.junit.jupiter.api.Test;

class SofteningTest {
    private static final String TEXT = "Bel 06 12345678 of mail a@b.nl, Kerkstraat 12.";

    @Test
    void doesWithEachMarkWhatIsChosenForIt() {
        assertEquals(
                "Bel […] of mail [EMAIL], Kerkstraat 12.",
                softened(Softening.LEAVE_OUT, Softening.VAGUER, Softening.KEEP));
    }

    @Test
    void changesNothingThatIsKept() {
        assertEquals(TEXT, softened(Softening.KEEP, Softening.KEEP, Softening.KEEP));
    }

    @Test
    void keepsWhereNothingOrNonsenseIsChosen() {
        assertEquals(Softening.KEEP, Softening.of(""));
        assertEquals(Softening.KEEP, Softening.of("DELETE"));
        assertEquals(Softening.LEAVE_OUT, Softening.of("LEAVE_OUT"));
    }

    private static String softened(Softening... choices) {
        return Softening.soften(TEXT, Detectors.find(TEXT), List.of(choices), Enum::name);
    }
}
