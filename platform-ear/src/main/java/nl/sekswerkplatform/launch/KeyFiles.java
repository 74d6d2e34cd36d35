package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks after the secrets beside the database, without changing or telling any. */
final class KeyFiles {
    private static final List<String> NEEDED = List.of("pepper", "screening", "forms");
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43}=?");
    private static final int LONGEST = 256;

    private final Path directory;
    private final Diagnosis diagnosis;

    KeyFiles(Path directory, Diagnosis diagnosis) {
        this.directory = directory;
        this.diagnosis = diagnosis;
    }

    void examine() throws IOException {
        if (!Files.isDirectory(directory)) {
            diagnosis.wrong("there is no directory " + directory + ": it is made at the first start, or restore it from"
                    + " its own backup. Without it no code works.");
            return;
        }
        examineRights(directory, "rwx------", "0700");
        Set<String> seen = new HashSet<>();
        for (String name : NEEDED) {
            examineKey(directory.resolve(name), seen);
        }
        try (var others = Files.list(directory)) {
            for (Path file : others.sorted().toList()) {
                examineRights(file, "rw-------", "0600");
            }
        }
    }

    private void examineKey(Path file, Set<String> seen) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            diagnosis.wrong(
                    file + " is missing. Restore it from the backup of the keys: a new one makes codes useless.");
        } else if (!Files.isReadable(file)) {
            diagnosis.wrong(file + " cannot be read by this user.");
        } else if (Files.size(file) > LONGEST || !KEY.matcher(line(file)).matches()) {
            diagnosis.wrong(file + " is damaged: it is one line, 32 bytes in hexadecimal digits or base64.");
        } else if (!seen.add(line(file))) {
            diagnosis.wrong(file + " is the same key as another one: each needs its own.");
        } else {
            diagnosis.well(file.getFileName() + " is there and whole");
        }
    }

    private void examineRights(Path path, String most, String mode) throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> given = new HashSet<>(Files.getPosixFilePermissions(path));
        given.removeAll(PosixFilePermissions.fromString(most));
        if (!given.isEmpty()) {
            diagnosis.wrong("others may use " + path + ": chmod " + mode + " " + path);
        }
    }

    private static String line(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    }
}
