package nl.sekswerkplatform.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.sealing.PlatformKeys;

/** Codes of members by the dozen, also of those whose code the demo tells nobody: made with its own keys. */
public final class InventedMembers {
    private InventedMembers() {}

    /** All of the group but the one whose code the demo tells first. */
    public static List<String> othersOf(String group, Path keys) {
        return codes(everyone().filter(chairs -> chairs.group().value().equals(group) && !isToldFirst(chairs)), keys);
    }

    /** How many people the demo has when all of them have come. */
    public static int seated() {
        return everyone()
                .filter(chairs -> !chairs.group().value().equals("evaluator"))
                .mapToInt(DemoChairs::count)
                .sum();
    }

    private static boolean isToldFirst(DemoChairs chairs) {
        return chairs.printed() && !chairs.mandates().isEmpty();
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
