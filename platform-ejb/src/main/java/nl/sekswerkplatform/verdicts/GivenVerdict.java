package nl.sekswerkplatform.verdicts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * The verdict of one member; kept inside a box only, and thrown away when it is counted.
 *
 * @param nullifier hers for this pilot's end and nothing else, in hexadecimal digits
 */
record GivenVerdict(String nullifier, GroupKey group, Verdict verdict) {
    JsonObject json() {
        var judgements = Json.createArrayBuilder();
        verdict.judgements().forEach(each -> judgements.add(each.name()));
        return Json.createObjectBuilder()
                .add("nullifier", nullifier)
                .add("group", group.value())
                .add("judgements", judgements)
                .add("advice", verdict.advice().name())
                .build();
    }

    static GivenVerdict of(JsonObject json) {
        return new GivenVerdict(
                json.getString("nullifier"),
                new GroupKey(json.getString("group")),
                new Verdict(
                        json.getJsonArray("judgements").getValuesAs(JsonString.class).stream()
                                .map(each -> Judgement.valueOf(each.getString()))
                                .toList(),
                        PilotAdvice.valueOf(json.getString("advice"))));
    }

    @Override
    public String toString() {
        return "GivenVerdict[hidden]";
    }
}
