package nl.sekswerkplatform.advice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * What one member says in one round; kept inside a box only, and thrown away when the round is counted.
 *
 * @param nullifier hers in this round and no other, in hexadecimal digits
 * @param choices one for each text, in their order
 */
record Position(String nullifier, GroupKey group, List<Choice> choices) {
    Position {
        choices = List.copyOf(choices);
    }

    /** What she says to the text with this number, from 1. */
    Choice choice(int text) {
        return choices.get(text - 1);
    }

    JsonObject json() {
        var all = Json.createArrayBuilder();
        choices.forEach(choice -> all.add(choice.json()));
        return Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("group", group.value())
                .add("choices", all)
                .build();
    }

    static Position of(JsonObject json) {
        return new Position(
                json.getString("nullifier"),
                new GroupKey(json.getString("group")),
                json.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                        .map(Choice::of)
                        .toList());
    }

    @Override
    public String toString() {
        return "Position[hidden]";
    }
}
