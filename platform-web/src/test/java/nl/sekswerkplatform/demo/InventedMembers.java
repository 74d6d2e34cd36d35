package nl.sekswerkplatform.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.sealing.PlatformKeys;

/** Codes of members whose code the demo tells nobody: made with its own keys, which only a test has. */
public final class InventedMembers {
    private InventedMembers() {}

    /** All of the group that have no mandate. */
    public static List<String> codesOf(String group, Path keys) {
        var secret = PlatformKeys.in(keys).forms().derive("demo member code");
        return DemoChairs.ALL.stream()
                .filter(chairs -> chairs.group().value().equals(group)
                        && !chairs.printed()
                        && chairs.mandates().isEmpty())
                .flatMap(chairs -> IntStream.rangeClosed(1, chairs.count()).mapToObj(chairs::chair))
                .map(chair -> Code.fromSeed(secret.hmac(chair.getBytes(StandardCharsets.UTF_8)))
                        .printed())
                .toList();
    }
}
