package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.Nullifier;

/** Who spoke in a topic, in the order in which they first did: the first without a name is A, the next B. */
final class Voices {
    private static final int LETTERS = 26;

    private final List<Voice> all;

    private Voices(List<Voice> all) {
        this.all = all;
    }

    static Voices none() {
        return new Voices(new ArrayList<>());
    }

    static Voices of(JsonArray json) {
        return new Voices(new ArrayList<>(
                json.getValuesAs(JsonObject.class).stream().map(Voice::of).toList()));
    }

    /** The number of her voice; a new one when she did not speak here before. */
    int speak(ActingMember member, Nullifier nullifier, boolean asLetter) {
        int known = find(nullifier);
        if (known >= 0) {
            return known;
        }
        all.add(next(member, nullifier, asLetter));
        return all.size() - 1;
    }

    /** As the others will see her when she speaks. */
    Voice next(ActingMember member, Nullifier nullifier, boolean asLetter) {
        int known = find(nullifier);
        if (known >= 0) {
            return all.get(known);
        }
        boolean letter = asLetter || member.shownAs() == ShownAs.ALIAS;
        return letter
                ? new Voice(nullifier.hex(), ShownAs.ALIAS, letter(lettersGiven()))
                : new Voice(nullifier.hex(), member.shownAs(), member.name());
    }

    /** Negative when she did not speak. */
    int find(Nullifier nullifier) {
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).is(nullifier))
                .findFirst()
                .orElse(-1);
    }

    Voice get(int number) {
        return all.get(number);
    }

    JsonValue json() {
        var json = Json.createArrayBuilder();
        all.forEach(voice -> json.add(voice.json()));
        return json.build();
    }

    private int lettersGiven() {
        return (int) all.stream().filter(voice -> voice.as() == ShownAs.ALIAS).count();
    }

    /** A to Z, then AA, AB and so on. */
    static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }
}
