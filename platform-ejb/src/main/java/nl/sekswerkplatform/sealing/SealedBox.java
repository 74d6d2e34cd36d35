package nl.sekswerkplatform.sealing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * A part of what members did with one thing as one sealed value. All boxes of a thing are there from the start, and each is
 * as long for nobody as for many: there is no row for a person, and no row that appears when somebody acts. Which box is
 * hers, only her nullifier tells. Whoever changes a box holds the row of its thing.
 */
@MappedSuperclass
public abstract class SealedBox {
    /** For what stands under a nullifier; a thing may have others behind them. */
    public static final int BOXES = 32;

    /** In bytes. */
    private static final int STEP = 16_384;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private int number;

    private byte[] content;

    protected SealedBox() {}

    protected SealedBox(int number) {
        this.id = UUID.randomUUID();
        this.number = number;
    }

    /** From 0, below {@value #BOXES}. */
    public static int numberFor(Nullifier nullifier) {
        return Byte.toUnsignedInt(nullifier.bytes()[0]) % BOXES;
    }

    public int number() {
        return number;
    }

    /** What it is and of which thing. */
    protected abstract SealLabel label();

    /**
     * Without the blanks that filled a box before sealing did.
     *
     * @throws SealBroken when it is of another thing, or was moved
     */
    protected String openText(ContentKey key) {
        return new Sealed(content).openText(key, label()).strip();
    }

    protected void closeText(String text, ContentKey key) {
        content = Sealed.text(text, STEP, key, label()).stored();
    }

    /** @throws SealBroken when it is of another thing, or was moved */
    protected List<JsonObject> openAll(ContentKey key) {
        try (JsonReader reader = Json.createReader(new StringReader(openText(key)))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** In an order that says nothing. */
    protected void closeAll(List<JsonObject> all, ContentKey key) {
        List<JsonObject> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, RANDOM);
        closeText(Json.createArrayBuilder(mixed).build().toString(), key);
    }
}
