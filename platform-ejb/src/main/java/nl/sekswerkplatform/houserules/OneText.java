package nl.sekswerkplatform.houserules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several texts as the one that a screener reads and that stays sealed while it is hidden: each from a line of its own; what
 * goes on below begins there with a tab, so that no text is taken for two.
 */
public final class OneText {
    private OneText() {}

    /** @param texts with nothing around them, as they are typed; null for what there is not */
    public static String of(Stream<String> texts) {
        return texts.map(text -> text == null ? "" : text.replace("\n", "\n\t")).collect(Collectors.joining("\n"));
    }

    /** @return as many as were put together; empty for what there was not */
    public static List<String> apart(String one) {
        return Stream.of(one.split("\n(?!\t)", -1))
                .map(text -> text.replace("\n\t", "\n"))
                .toList();
    }
}
