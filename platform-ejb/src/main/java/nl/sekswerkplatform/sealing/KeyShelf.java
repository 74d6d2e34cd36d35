package nl.sekswerkplatform.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one key: the one in use, the one that is to take its place, and those whose time is over. */
final class KeyShelf {
    /** Where keys lie that only older backups go by. */
    static final String RETIRED = "retired";

    private final KeyDirectory files;
    private final String name;

    KeyShelf(KeyDirectory files, String name) {
        this.files = files;
        this.name = name;
    }

    /** The keys of the file, wherever it lies, that has this fingerprint. */
    Optional<List<PlatformKey>> find(String fingerprint) throws IOException {
        for (Path file : all()) {
            List<PlatformKey> keys = files.read(file);
            if (fingerprint.equals(print(keys))) {
                return Optional.of(keys);
            }
        }
        return Optional.empty();
    }

    /** True when the keys with this fingerprint are those that are to take the place of the ones in use. */
    boolean isNext(String fingerprint) {
        return Files.exists(next()) && fingerprint.equals(print(files.read(next())));
    }

    /** The keys after the change: those that are to come, or those in use when none are. */
    List<PlatformKey> after(List<PlatformKey> now) {
        if (Files.exists(next())) {
            return files.read(next());
        }
        return Files.exists(current()) ? files.read(current()) : now;
    }

    /** Makes the keys that are to come, unless an earlier try did. */
    void prepare(List<PlatformKey> now) throws IOException {
        if (Files.exists(next()) && !goesOn(files.read(next()), now)) {
            Files.delete(next());
        }
        List<PlatformKey> keys = new ArrayList<>(isPepper() ? now : List.of());
        keys.add(KeyDirectory.random());
        files.write(next(), keys);
    }

    /** The keys to come take their place. True when there were any. */
    boolean settle(LocalDate day) throws IOException {
        if (!Files.exists(next())) {
            return false;
        }
        if (Files.exists(current())) {
            String retired = "%s.%s.%s".formatted(name, day, print(files.read(current())));
            files.move(current(), files.file(RETIRED).resolve(retired));
        }
        files.move(next(), current());
        return true;
    }

    private boolean goesOn(List<PlatformKey> next, List<PlatformKey> now) {
        return !isPepper() || new Pepper(next).goesOn(new Pepper(now)) && next.size() > now.size();
    }

    private boolean isPepper() {
        return name.equals(KeyDirectory.PEPPER);
    }

    /** The fingerprint of the keys in use; empty when they cannot be read. */
    Optional<String> print() {
        try {
            return Optional.of(print(files.read(current())));
        } catch (KeyFileUnusable unusable) {
            return Optional.empty();
        }
    }

    /** As {@link PlatformKeys#fingerprints} has it. */
    private String print(List<PlatformKey> keys) {
        return isPepper() ? new Pepper(keys).fingerprint() : keys.get(0).fingerprint();
    }

    private Path current() {
        return files.file(name);
    }

    private Path next() {
        return files.file(name + KeyDirectory.NEXT);
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        Stream.of(current(), next()).filter(Files::exists).forEach(all::add);
        Path retired = files.file(RETIRED);
        if (Files.isDirectory(retired)) {
            try (Stream<Path> old = Files.list(retired)) {
                old.filter(file -> file.getFileName().toString().startsWith(name + "."))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
