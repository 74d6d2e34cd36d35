package nl.sekswerkplatform.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The secrets that the platform keeps outside the database: a directory with a file for each, 32 random bytes in one
 * line. Missing files are made, for their owner alone. A platform does not start on a file that is damaged or that
 * others may read.
 *
 * @param pepper file {@code pepper}: makes look-up ids from codes; a line more each time it was changed
 * @param screening file {@code screening}: closes what screeners agreed on until it comes out, and hidden words
 * @param forms file {@code forms}: from which keys are made for what a page without session carries from step to step
 * @param admission file {@code admission}: closes the places of people whose account has not begun
 * @param rooms file {@code rooms}: from which the key is made that closes the keys of the groups' rooms
 */
public record PlatformKeys(
        Pepper pepper, PlatformKey screening, PlatformKey forms, PlatformKey admission, PlatformKey rooms) {
    /** What the files are called. */
    public static final List<String> NAMES = List.of("pepper", "screening", "forms", "admission", "rooms");

    /**
     * Reads the keys of a directory and makes what is missing, the directory included.
     *
     * @throws KeyFileUnusable if a file is malformed, is open to others, or cannot be read or made
     */
    public static PlatformKeys in(Path directory) {
        return of(new KeyDirectory(directory)::keys);
    }

    /** Fingerprints of the key files that are there and whole; makes and changes nothing. */
    public static Map<String, String> printsOfFilesIn(Path directory) {
        Map<String, String> prints = new TreeMap<>();
        for (String name : NAMES) {
            new KeyShelf(new KeyDirectory(directory), name).print().ifPresent(print -> prints.put(name, print));
        }
        return prints;
    }

    /** @param read the keys of the file of that name */
    static PlatformKeys of(Function<String, List<PlatformKey>> read) {
        return new PlatformKeys(
                new Pepper(read.apply("pepper")),
                read.apply("screening").get(0),
                read.apply("forms").get(0),
                read.apply("admission").get(0),
                read.apply("rooms").get(0));
    }

    /** By the names of the files; they tell keys apart and give nothing away. */
    public Map<String, String> fingerprints() {
        return Map.of(
                "pepper", pepper.fingerprint(),
                "screening", screening.fingerprint(),
                "forms", forms.fingerprint(),
                "admission", admission.fingerprint(),
                "rooms", rooms.fingerprint());
    }
}
