package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Who spoke in a topic. A member has one voice there, and another one from when she chose to show less: what she said
 * before stays as it was shown.
 */
final class Voices {
    private static final String TOPIC = "room-topic";

    private final UUID topic;
    private final GroupKey group;
    private final List<Voice> all;

    private Voices(UUID topic, GroupKey group, List<Voice> all) {
        this.topic = topic;
        this.group = group;
        this.all = new ArrayList<>(all);
    }

    static Voices none(UUID topic, GroupKey group) {
        return new Voices(topic, group, List.of());
    }

    static Voices of(UUID topic, GroupKey group, JsonArray json) {
        return new Voices(
                topic,
                group,
                json.getValuesAs(JsonObject.class).stream()
                        .map(each -> Voice.of(each, group))
                        .toList());
    }

    /** The number of her voice; a new one when she did not speak here before, or shows less since. */
    int speak(ActingMember member, SeenAs seen) {
        Voice voice = next(member, seen.asLetter());
        seen.require(voice.shown());
        if (!all.contains(voice)) {
            all.add(voice);
        }
        return all.lastIndexOf(voice);
    }

    /** As the others will see her when she speaks. */
    Voice next(ActingMember member, boolean asLetter) {
        int known = find(member);
        if (known >= 0 && get(known).fits(member.shownAs())) {
            return get(known);
        }
        Shown shown = asLetter || member.shownAs() == ShownAs.ALIAS
                ? new Shown(group, ShownAs.ALIAS, member.letter(TOPIC + "/" + topic, letters()))
                : new Shown(group, member.shownAs(), member.name());
        return new Voice(nullifier(member).hex(), shown);
    }

    /** Her last voice; negative when she did not speak. */
    int find(ActingMember member) {
        Nullifier nullifier = nullifier(member);
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).is(nullifier))
                .reduce((earlier, later) -> later)
                .orElse(-1);
    }

    boolean isOf(ActingMember member, int voice) {
        return get(voice).is(nullifier(member));
    }

    /** A member's in this topic and in no other: two topics cannot be tied. */
    private Nullifier nullifier(ActingMember member) {
        return member.nullifier(TOPIC, topic.toString());
    }

    Voice get(int number) {
        return all.get(number);
    }

    void forget(NamesGone gone) {
        all.replaceAll(voice -> new Voice(voice.nullifier(), voice.shown().without(gone)));
    }

    JsonValue json() {
        var json = Json.createArrayBuilder();
        all.forEach(voice -> json.add(voice.json()));
        return json.build();
    }

    private List<String> letters() {
        return all.stream()
                .map(Voice::shown)
                .filter(shown -> shown.as() == ShownAs.ALIAS)
                .map(Shown::label)
                .toList();
    }
}
