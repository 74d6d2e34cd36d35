package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks after the secrets beside the database, without changing or telling any. */
final class KeyFiles {
    private static final List<String> NEEDED = List.of("pepper", "screening", "forms", "admission", "rooms");
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}|[A-Za-z0-9+/_-]{43}=?");
    private static final Pattern RETIRED = Pattern.compile("[a-z]+\\.(\\d{4}-\\d{2}-\\d{2})\\.[0-9a-f]+");
    private static final int LONGEST = 256;
    private static final int MOST_LINES = 64;

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
        if (RotateKeysCommand.isUnfinished(directory)) {
            diagnosis.wrong("a change of keys was not finished: give the command rotate-keys again.");
        }
        examineRightsIn(directory);
        Path retired = directory.resolve("retired");
        if (Files.isDirectory(retired)) {
            examineRightsIn(retired);
            examineRetired(retired);
        }
    }

    private void examineRightsIn(Path place) throws IOException {
        try (var others = Files.list(place)) {
            for (Path file : others.sorted().toList()) {
                boolean isPlace = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
                examineRights(file, isPlace ? "rwx------" : "rw-------", isPlace ? "0700" : "0600");
            }
        }
    }

    /** Once no backup goes by it any more, an old key only waits to be found. */
    private void examineRetired(Path retired) throws IOException {
        LocalDate oldest = LocalDate.now(ZoneOffset.UTC).minusDays(BackupShelf.DAYS);
        try (var files = Files.list(retired)) {
            boolean isOver = files.map(
                            file -> RETIRED.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .anyMatch(name -> LocalDate.parse(name.group(1)).isBefore(oldest));
            if (isOver) {
                diagnosis.mind("in " + retired + " are keys that no backup needs any more: destroy those of before "
                        + oldest + ".");
            }
        }
    }

    private void examineKey(Path file, Set<String> seen) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            diagnosis.wrong(
                    file + " is missing. Restore it from the backup of the keys: a new one makes codes useless.");
        } else if (!Files.isReadable(file)) {
            diagnosis.wrong(file + " cannot be read by this user.");
        } else if (!isWhole(file)) {
            diagnosis.wrong(file + " is damaged: it is one line, 32 bytes in hexadecimal digits or base64"
                    + " (of the pepper one more for each change).");
        } else if (!lines(file).stream().allMatch(seen::add)) {
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

    private static boolean isWhole(Path file) throws IOException {
        int most = file.getFileName().toString().equals("pepper") ? MOST_LINES : 1;
        return Files.size(file) <= (long) LONGEST * most
                && !lines(file).isEmpty()
                && lines(file).size() <= most
                && lines(file).stream().allMatch(line -> KEY.matcher(line).matches());
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .strip()
                .lines()
                .map(String::strip)
                .toList();
    }
}
