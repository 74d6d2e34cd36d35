package nl.sekswerkplatform.sealing;

import java.nio.file.Path;

/**
 * The secrets that the platform keeps outside the database: a directory with a file for each, 32 random bytes in one
 * line. Missing files are made, for their owner alone. A platform does not start on a file that is damaged or that
 * others may read.
 *
 * @param pepper file {@code pepper}: makes look-up ids from codes
 * @param screening file {@code screening}: from which keys for screening are made
 * @param forms file {@code forms}: from which keys are made for what a page without session carries from step to step
 * @param admission file {@code admission}: closes the places of people whose account has not begun
 * @param rooms file {@code rooms}: from which the key is made that closes the keys of the groups' rooms
 */
public record PlatformKeys(
        Pepper pepper, PlatformKey screening, PlatformKey forms, PlatformKey admission, PlatformKey rooms) {
    /**
     * Reads the keys of a directory and makes what is missing, the directory included.
     *
     * @throws KeyFileUnusable if a file is malformed, is open to others, or cannot be read or made
     */
    public static PlatformKeys in(Path directory) {
        var files = new KeyDirectory(directory);
        return new PlatformKeys(
                new Pepper(files.key("pepper")),
                files.key("screening"),
                files.key("forms"),
                files.key("admission"),
                files.key("rooms"));
    }
}
