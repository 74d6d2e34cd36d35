package nl.sekswerkplatform.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found of one published thing.
 *
 * @param ref the kind and the public key, such as {@code decision/2026-004}
 * @param pilotKey the pilot it is about; null for none
 * @param address where it stands
 * @param title its name; of what has none, its number
 * @param body all else that it says
 */
record SearchEntry(SearchKind kind, String ref, String pilotKey, String address, String title, String body) {
    static final int MAX_TITLE = 300;

    /** As much as is looked through; the longest point of minutes is shorter. */
    static final int MAX_BODY = 60_000;

    /** A word of the title weighs as much as three of the body. */
    private static final int TITLE = 3;

    SearchEntry {
        title = cut(title, MAX_TITLE);
        body = cut(body, MAX_BODY);
    }

    static SearchEntry of(SearchKind kind, Object key, String address) {
        return new SearchEntry(kind, kind.ref(key), null, address, "", "");
    }

    SearchEntry about(String pilot) {
        return new SearchEntry(kind, ref, pilot, address, title, body);
    }

    SearchEntry called(String name) {
        return new SearchEntry(kind, ref, pilotKey, address, name, body);
    }

    /** @param texts in the order in which the page shows them; null for what there is not */
    SearchEntry saying(String... texts) {
        return saying(Arrays.stream(texts));
    }

    SearchEntry saying(Stream<String> texts) {
        String all =
                texts.filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
        return new SearchEntry(kind, ref, pilotKey, address, title, all);
    }

    /** What the index holds of it: its kind, its pilot and its words. */
    String words() {
        Stream<String> tags = Stream.of(Words.tag(kind), pilotKey == null ? "" : Words.tag(pilotKey));
        Stream<String> titles = Stream.generate(() -> title).limit(TITLE).flatMap(Words::indexed);
        return Stream.of(tags, titles, Words.indexed(body))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
