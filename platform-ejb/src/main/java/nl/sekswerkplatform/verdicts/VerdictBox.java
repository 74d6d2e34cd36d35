package nl.sekswerkplatform.verdicts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * A part of what members find as one sealed value, in an order that says nothing. All boxes are there from the start, each
 * as long for nobody as for many. Whoever changes one holds the row of its round.
 */
@Entity
@Table(name = "verdict_box")
class VerdictBox {
    static final int BOXES = 32;

    /** A box is filled up to a multiple of this many bytes. */
    private static final int STEP = 16_384;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    private int number;

    private byte[] content;

    protected VerdictBox() {}

    static VerdictBox empty(UUID round, int number, ContentKey key) {
        VerdictBox box = new VerdictBox();
        box.id = UUID.randomUUID();
        box.round = round;
        box.number = number;
        box.close(List.of(), key);
        return box;
    }

    static int numberFor(Nullifier nullifier) {
        return Byte.toUnsignedInt(nullifier.bytes()[0]) % BOXES;
    }

    List<GivenVerdict> open(ContentKey key) {
        String opened = new Sealed(content).openText(key, label());
        try (JsonReader reader = Json.createReader(new StringReader(opened))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(GivenVerdict::of)
                    .toList();
        }
    }

    void close(List<GivenVerdict> given, ContentKey key) {
        List<GivenVerdict> mixed = new ArrayList<>(given);
        Collections.shuffle(mixed, RANDOM);
        var all = Json.createArrayBuilder();
        mixed.forEach(each -> all.add(each.json()));
        content = Sealed.text(all.build().toString(), STEP, key, label()).stored();
    }

    private SealLabel label() {
        return new SealLabel("verdict.box", round + "/" + number);
    }

    UUID round() {
        return round;
    }

    int number() {
        return number;
    }
}
