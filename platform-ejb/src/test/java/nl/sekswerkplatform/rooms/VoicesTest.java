package nl.sekswerkplatform.rooms;

import static nl.sekswerkplatform.rooms.RoomFixture.named;
import static nl.sekswerkplatform.rooms.RoomFixture.withoutName;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.Nullifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
    private final Voices voices = Voices.none();
    private final ActingMember first = withoutName("sex-workers", 1);
    private final ActingMember second = withoutName("sex-workers", 2);
    private final ActingMember resident = named("residents", 3);

    @Test
    void givesALetterToEachInTheOrderInWhichTheySpeak() {
        speak(first, false);
        speak(second, false);
        speak(first, false);
        assertEquals("A", label(first));
        assertEquals("B", label(second));
    }

    @Test
    void showsANameOnlyOfWhoWantsItShown() {
        speak(resident, false);
        assertEquals("Member 3", label(resident));
        ActingMember shy = named("residents", 4);
        assertEquals(0, lettersBefore(shy));
        speak(shy, true);
        assertEquals("A", label(shy));
    }

    @Test
    void keepsHowSomeoneWasShownFirst() {
        speak(resident, true);
        speak(resident, false);
        assertEquals("A", label(resident));
        Voices kept = Voices.of((JsonArray) voices.json());
        assertEquals(ShownAs.ALIAS, kept.get(kept.find(nullifier(resident))).as());
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ"})
    void countsOnBeyondTheAlphabet(int number, String letter) {
        assertEquals(letter, Voices.letter(number));
    }

    private int lettersBefore(ActingMember member) {
        return voices.find(nullifier(member)) + 1;
    }

    private void speak(ActingMember member, boolean asLetter) {
        voices.speak(member, nullifier(member), asLetter);
    }

    private String label(ActingMember member) {
        return voices.get(voices.find(nullifier(member))).label();
    }

    private static Nullifier nullifier(ActingMember member) {
        return member.nullifier("room-topic", "one");
    }
}
