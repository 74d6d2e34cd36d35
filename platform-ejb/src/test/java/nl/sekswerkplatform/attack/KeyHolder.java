package nl.sekswerkplatform.attack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;

/** Has the platform's key files as well, and opens what they open: rooms and elections. */
record KeyHolder(WholeDatabase database, PlatformKeys keys) {
    /** Who spoke in a topic, in the order in which it stands there. */
    Evidence voices(String name, String group, UUID topic) {
        return opened(name, inRoom(group, "room_topic", "head", "room.topic", topic), "voices");
    }

    Evidence votes(String name, String group, UUID poll) {
        return opened(name, inRoom(group, "room_poll", "content", "room.poll", poll), "votes");
    }

    Evidence candidates(String name, UUID election) {
        return opened(name, box(election), "candidates");
    }

    Evidence ballots(String name, UUID election) {
        return opened(name, box(election), "ballots");
    }

    /** Every box of the round, and who stands in which. */
    Evidence positions(String name, UUID round) {
        ContentKey key = key("consent_round", "round", round);
        return new Evidence(name, boxes("position_box", "round.box", round, key));
    }

    /** Every box of a pilot's end, and who stands in which. */
    Evidence verdicts(String name, UUID evaluation) {
        ContentKey key = key("verdict_round", "verdict", evaluation);
        return new Evidence(name, boxes("verdict_box", "verdict.box", evaluation, key));
    }

    private ContentKey key(String table, String use, UUID id) {
        return ContentKey.unwrap(
                row(table, "id", Bytes.of(id)).get("wrapped_key"),
                keys.rooms().wrappingKey(use),
                new SealLabel(use.equals("round") ? "round.key" : table + ".key", id.toString()));
    }

    private List<Map<String, byte[]>> boxes(String table, String label, UUID round, ContentKey key) {
        List<Map<String, byte[]>> records = new ArrayList<>();
        for (Map<String, byte[]> box : database.tables().get(table).records()) {
            if (Arrays.equals(box.get("round_id"), Bytes.of(round))) {
                long number = Bytes.number(box.get("number"));
                byte[] said = new Sealed(box.get("content")).openBytes(key, new SealLabel(label, round + "/" + number));
                try (JsonReader reader =
                        Json.createReader(new StringReader(new String(said, StandardCharsets.UTF_8)))) {
                    for (JsonObject each : reader.readArray().getValuesAs(JsonObject.class)) {
                        Map<String, byte[]> record = record(each);
                        record.put("box", box.get("number"));
                        records.add(record);
                    }
                }
            }
        }
        return records;
    }

    /** Every box of who answered the poll. How often each answer was given is of nobody. */
    Evidence answered(String name, UUID poll) {
        ContentKey key = ContentKey.unwrap(
                row("public_poll", "id", Bytes.of(poll)).get("wrapped_key"),
                keys.rooms().wrappingKey("publicpoll"),
                new SealLabel("publicpoll.key", poll.toString()));
        List<Map<String, byte[]>> records = new ArrayList<>();
        for (Map<String, byte[]> box : database.tables().get("public_poll_box").records()) {
            long number = Bytes.number(box.get("number"));
            if (number < 32 && Arrays.equals(box.get("poll_id"), Bytes.of(poll))) {
                String said = new Sealed(box.get("content"))
                        .openText(key, new SealLabel("publicpoll.box", poll + "/" + number));
                said.strip().lines().forEach(line -> {
                    Map<String, byte[]> record = new LinkedHashMap<>();
                    record.put("nullifier", Bytes.of(line.split(" ")[0]));
                    record.put("group", Bytes.of(line.split(" ")[1]));
                    record.put("box", box.get("number"));
                    records.add(record);
                });
            }
        }
        return new Evidence(name, records);
    }

    private JsonObject inRoom(String group, String table, String column, String what, UUID id) {
        byte[] wrapped = row("room", "group_key", Bytes.of(group)).get("wrapped_key");
        ContentKey key = ContentKey.unwrap(wrapped, keys.rooms().wrappingKey("room"), new SealLabel("room.key", group));
        return json(row(table, "id", Bytes.of(id)).get(column), key, new SealLabel(what, id.toString()));
    }

    private JsonObject box(UUID election) {
        Map<String, byte[]> row = row("election", "id", Bytes.of(election));
        ContentKey key = ContentKey.unwrap(
                row.get("wrapped_key"),
                keys.rooms().wrappingKey("election"),
                new SealLabel("election.key", election.toString()));
        return json(row.get("content"), key, new SealLabel("election.box", election.toString()));
    }

    private static JsonObject json(byte[] sealed, ContentKey key, SealLabel label) {
        try (JsonReader reader = Json.createReader(new StringReader(new Sealed(sealed).openText(key, label)))) {
            return reader.readObject();
        }
    }

    private Map<String, byte[]> row(String table, String column, byte[] value) {
        return database.tables().get(table).records().stream()
                .filter(record -> Arrays.equals(record.get(column), value))
                .findFirst()
                .orElseThrow();
    }

    private static Evidence opened(String name, JsonObject opened, String list) {
        List<Map<String, byte[]>> records = new ArrayList<>();
        for (JsonObject each : opened.getJsonArray(list).getValuesAs(JsonObject.class)) {
            records.add(record(each));
        }
        return new Evidence(name, records);
    }

    private static Map<String, byte[]> record(JsonObject opened) {
        Map<String, byte[]> record = new LinkedHashMap<>();
        opened.forEach(
                (field, value) -> record.put(field, Bytes.of(value.toString().replace("\"", ""))));
        return record;
    }
}
