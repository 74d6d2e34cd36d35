package nl.sekswerkplatform.web.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.AnswerFloor;
import nl.sekswerkplatform.codes.ArgonCost;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.codes.DerivationSlots;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.ReaderKey;
import nl.sekswerkplatform.sealing.ReaderSecret;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.web.testing.DumpedRow;
import nl.sekswerkplatform.web.testing.SourceFiles;

/**
 * Somebody with the whole database, every key file and the source, from which she knows every label under which anything
 * was ever closed. She tries every key on every value, and what she opened on all the rest.
 */
final class Attacker {
    private static final Pattern PURPOSE = Pattern.compile("(?:wrappingKey|derive)\\(\"([^\"]+)\"\\)");
    private static final Pattern LABEL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<DumpedRow> dump;
    private final PlatformKeys files;
    private final Set<WrappingKey> keys = new LinkedHashSet<>();
    private final List<ReaderSecret> readers = new ArrayList<>();
    private final List<ContentKey> opened = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    Attacker(List<DumpedRow> dump, Path keyFiles) {
        this.dump = dump;
        files = PlatformKeys.in(keyFiles);
        Set<String> purposes = new HashSet<>();
        SourceFiles.code().values().forEach(source -> {
            PURPOSE.matcher(source).results().forEach(found -> purposes.add(found.group(1)));
            LABEL.matcher(source).results().forEach(found -> labels.add(found.group(1)));
        });
        for (PlatformKey key : List.of(files.screening(), files.forms(), files.admission(), files.rooms())) {
            for (String purpose : purposes) {
                keys.add(key.wrappingKey(purpose));
                keys.add(key.derive(purpose).wrappingKey(purpose));
            }
        }
    }

    /** How many ways to close something she knows: with none she would fail for want of trying. */
    int tries() {
        return keys.size() * labels.size();
    }

    /** With the code of a member, what only that opens. */
    void has(Code member) {
        var derivation = new CodeDerivation(
                new CodeStretching("localhost", new ArgonCost(1024, 1, 1)),
                files.pepper(),
                new DerivationSlots(),
                new AnswerFloor(java.time.Duration.ZERO));
        CodeKeys hers = derivation.derive(member, CodeUse.MEMBER, DerivationQueue.SIGN_IN);
        for (DumpedRow account : dump) {
            for (byte[] value : account.values()) {
                ways(account)
                        .flatMap(label -> unwrapped(value, hers.wrappingKey(), label))
                        .filter(secret -> secret.length == MemberSecret.LENGTH)
                        .forEach(secret -> keys.add(new MemberSecret(secret).wrappingKey(Screener.OWN)));
            }
        }
    }

    /** Everything that she can read in the end. */
    Set<String> reads() {
        // What an account holds is closed with its code alone: see has().
        List<DumpedRow> closed =
                dump.stream().filter(row -> !row.table().startsWith("member")).toList();
        closed.forEach(this::findReaders);
        closed.forEach(this::findContentKeys);
        Set<String> texts = new HashSet<>();
        for (DumpedRow row : closed) {
            for (byte[] value : sealed(row)) {
                ways(row).forEach(label -> opened.forEach(key -> text(value, key, label, texts)));
            }
        }
        return texts;
    }

    private void findReaders(DumpedRow row) {
        List<byte[]> halves = row.values().stream()
                .filter(value -> value.length == ReaderKey.LENGTH)
                .toList();
        for (byte[] secret : sealed(row)) {
            for (byte[] half : halves) {
                ways(row)
                        .forEach(label -> keys.forEach(key -> {
                            try {
                                readers.add(ReaderSecret.unwrap(secret, new ReaderKey(half), key, label));
                            } catch (SealBroken | IllegalArgumentException another) {
                                // the next one
                            }
                        }));
            }
        }
    }

    private void findContentKeys(DumpedRow row) {
        for (byte[] value : sealed(row)) {
            ways(row).forEach(label -> {
                keys.forEach(key -> keep(() -> ContentKey.unwrap(value, key, label)));
                readers.forEach(reader -> keep(() -> ContentKey.unwrap(value, reader, label)));
            });
        }
    }

    private void keep(java.util.function.Supplier<ContentKey> way) {
        try {
            opened.add(way.get());
        } catch (SealBroken another) {
            // the next one
        }
    }

    private static void text(byte[] value, ContentKey key, SealLabel label, Set<String> texts) {
        try {
            texts.add(new Sealed(value).openText(key, label));
        } catch (SealBroken another) {
            // the next one
        }
    }

    private static Stream<byte[]> unwrapped(byte[] value, WrappingKey key, SealLabel label) {
        try {
            return Stream.of(key.unwrap(value, label));
        } catch (SealBroken another) {
            return Stream.empty();
        }
    }

    /** What is closed is longer than a digest or a public key, by its nonce and its tag. */
    private static List<byte[]> sealed(DumpedRow row) {
        return row.values().stream()
                .filter(value -> value.length > ReaderKey.LENGTH)
                .toList();
    }

    /** Everything is closed under a label and the id of a thing. */
    private Stream<SealLabel> ways(DumpedRow row) {
        return labels.stream().flatMap(label -> row.names().stream()
                .filter(name -> ID.matcher(name).matches())
                .map(name -> new SealLabel(label, name)));
    }
}
