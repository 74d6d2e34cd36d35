package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;

/** Closes and opens what stands in one group's room; each thing bound to what it is and to its row. */
final class RoomSeal {
    /** Room for some eighty votes. */
    static final int VOTES_STEP = 8_192;

    private final ContentKey key;

    RoomSeal(ContentKey key) {
        this.key = key;
    }

    /** As {@link #close}, but filled up so far that a vote more or less does not show in the length. */
    byte[] closeVotes(JsonObject content, String what, UUID row) {
        return Sealed.text(content.toString(), VOTES_STEP, key, label(what, row))
                .stored();
    }

    byte[] close(JsonObject content, String what, UUID row) {
        return Sealed.text(content.toString(), key, label(what, row)).stored();
    }

    /** @throws nl.sekswerkplatform.sealing.SealBroken when it is of another room, or was moved */
    JsonObject open(byte[] closed, String what, UUID row) {
        String text = new Sealed(closed).openText(key, label(what, row));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static SealLabel label(String what, UUID row) {
        return new SealLabel(what, row.toString());
    }
}
