package nl.sekswerkplatform.transparency;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * What a leaf holds: public metadata and the digests of the disclosures, no content. Hashed and served as these very
 * bytes, so the order of its members is part of the format.
 */
final class Manifest {
    /** A leaf's length is written in two bytes. */
    static final int MOST_BYTES = 65_535;

    private static final int VERSION = 1;

    private Manifest() {}

    /** @throws EntryTooLarge when it does not fit into a leaf */
    static byte[] of(PublicRecord record, List<Disclosure> disclosures) {
        var manifest = Json.createObjectBuilder();
        manifest.add("v", VERSION).add("kind", record.kind().word());
        if (record.ref() != null) {
            manifest.add("ref", record.ref());
        }
        if (record.date() != null) {
            manifest.add("date", record.date().toString());
        } else {
            manifest.add("week", record.week().toString());
        }
        var digests = Json.createArrayBuilder();
        disclosures.forEach(disclosure -> digests.add(disclosure.digest()));
        byte[] bytes = manifest.add("sd", digests).build().toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES) {
            throw new EntryTooLarge();
        }
        return bytes;
    }
}
