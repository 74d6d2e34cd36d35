package nl.sekswerkplatform.rooms;

import static nl.sekswerkplatform.rooms.RoomFixture.named;
import static nl.sekswerkplatform.rooms.RoomFixture.withoutName;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final UUID TOPIC = new UUID(4, 2);
    private static final GroupKey GROUP = new GroupKey("residents");

    private final Voices voices = Voices.none(TOPIC, GROUP);
    private final ActingMember first = withoutName("residents", 1);
    private final ActingMember second = withoutName("residents", 2);
    private final ActingMember resident = named("residents", 3);

    @Test
    void givesEachALetterOfHerOwnThatSaysNothingOfWhoCameFirst() {
        speak(first, false);
        speak(second, false);
        speak(first, false);
        assertEquals(first.letter("room-topic/" + TOPIC, List.of()), label(first));
        assertEquals(second.letter("room-topic/" + TOPIC, List.of(label(first))), label(second));
        assertNotEquals(label(first), label(second));
    }

    @Test
    void showsANameOnlyOfWhoWantsItShown() {
        speak(resident, false);
        assertEquals("Member 3", label(resident));
        ActingMember shy = named("residents", 4);
        speak(shy, true);
        assertEquals(ShownAs.ALIAS, shown(shy).as());
        speak(shy, false);
        assertEquals(ShownAs.ALIAS, shown(shy).as(), "as she was shown first");
        Voices kept = Voices.of(TOPIC, GROUP, (JsonArray) voices.json());
        assertEquals(shown(shy), kept.get(kept.find(shy)).shown());
    }

    @Test
    void showsLessFromWhenSheWantsThatAndKnowsWhatSheSaidBefore() {
        int byName = speak(resident, false);
        ActingMember asLetter =
                new ActingMember(resident.id(), resident.delegate(), ShownAs.ALIAS, null, resident.secret());
        int byLetter = speak(asLetter, false);
        assertEquals("Member 3", voices.get(byName).shown().label());
        assertEquals(ShownAs.ALIAS, voices.get(byLetter).shown().as());
        assertEquals(byLetter, speak(asLetter, false));
        assertTrue(voices.isOf(asLetter, byName) && voices.isOf(asLetter, byLetter));
        assertFalse(voices.isOf(first, byName));
    }

    @Test
    void refusesWhenTheFormSaidSomethingElse() {
        String letter = voices.next(first, false).shown().label();
        assertThrows(ShownOtherwise.class, () -> voices.speak(first, new SeenAs(false, letter + "X")));
        assertEquals(-1, voices.find(first));
        voices.speak(first, new SeenAs(false, letter));
        assertEquals(letter, label(first));
    }

    @Test
    void forgetsTheNameOfWhoLeftAndNoLetter() {
        speak(resident, false);
        speak(first, false);
        String letter = label(first);
        voices.forget(new NamesGone(GROUP, Set.of("Member 3", letter)));
        Voices kept = Voices.of(TOPIC, GROUP, (JsonArray) voices.json());
        assertTrue(kept.get(kept.find(resident)).shown().isFormer());
        assertEquals(letter, kept.get(kept.find(first)).shown().label());
        voices.forget(new NamesGone(new GroupKey("police"), Set.of(letter)));
        assertEquals(new Shown(GROUP, ShownAs.ALIAS, letter), shown(first));
    }

    private int speak(ActingMember member, boolean asLetter) {
        return voices.speak(member, new SeenAs(asLetter, null));
    }

    private Shown shown(ActingMember member) {
        return voices.get(voices.find(member)).shown();
    }

    private String label(ActingMember member) {
        return shown(member).label();
    }
}
