package nl.sekswerkplatform.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.sealing.PlatformKeys;

/** Codes of members whose code the demo tells nobody: made with its own keys, which only a test has. */
public final class InventedMembers {
    private InventedMembers() {}

    /** All of the group that have no mandate. */
    public static List<String> codesOf(String group, Path keys) {
        return codes(untold(group).filter(chairs -> chairs.mandates().isEmpty()), keys);
    }

    /** All of the group but the one whose code the demo tells. */
    public static List<String> othersOf(String group, Path keys) {
        return codes(untold(group), keys);
    }

    /** How many people the demo has when all of them have come. */
    public static int seated() {
        return everyone()
                .filter(chairs -> !chairs.group().value().equals("evaluator"))
                .mapToInt(DemoChairs::count)
                .sum();
    }

    private static Stream<DemoChairs> untold(String group) {
        return everyone().filter(chairs -> chairs.group().value().equals(group) && !chairs.printed());
    }

    private static Stream<DemoChairs> everyone() {
        return Stream.concat(DemoChairs.ALL.stream(), DemoChairs.CROWD.stream());
    }

    private static List<String> codes(Stream<DemoChairs> some, Path keys) {
        var secret = PlatformKeys.in(keys).forms().derive("demo member code");
        return some.flatMap(chairs -> chairs.chairs().stream())
                .map(chair -> Code.fromSeed(secret.hmac(chair.getBytes(StandardCharsets.UTF_8)))
                        .printed())
                .toList();
    }
}
