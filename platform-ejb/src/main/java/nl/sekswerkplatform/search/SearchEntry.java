package nl.sekswerkplatform.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.search.Words.Look;
import nl.sekswerkplatform.shared.Text;

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

    /** One in so many things is looked at first. */
    private static final int A_PART = 16;

    SearchEntry {
        title = Text.beginning(title, MAX_TITLE);
        body = Text.beginning(body, MAX_BODY);
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

    /** What the index holds of it: its kind, its pilot and its words, and again what a first look finds. */
    String words() {
        Stream<String> all =
                Stream.of(tags(Look.ALL), name(Look.ALL), body(Look.ALL)).flatMap(words -> words);
        Stream<String> first = Stream.of(
                        isNamed() || isOfThePart() ? tags(Look.FIRST) : Stream.<String>empty(),
                        isNamed() || isOfThePart() ? name(Look.FIRST) : Stream.<String>empty(),
                        isOfThePart() ? body(Look.FIRST) : Stream.<String>empty())
                .flatMap(words -> words);
        return Stream.concat(all, first).collect(Collectors.joining(" "));
    }

    /** A number alone is no name: what people say without one would fill the first look. */
    private boolean isNamed() {
        return !title.isEmpty() && !title.chars().allMatch(Character::isDigit);
    }

    /** The same things each time: by the public reference, which tells nothing of when. */
    private boolean isOfThePart() {
        return Math.floorMod(ref.hashCode(), A_PART) == 0;
    }

    private Stream<String> tags(Look look) {
        return Stream.of(look.tag(kind), pilotKey == null ? "" : look.tag(pilotKey));
    }

    private Stream<String> name(Look look) {
        return Stream.generate(() -> title).limit(TITLE).flatMap(Words::plainIn).map(look::word);
    }

    private Stream<String> body(Look look) {
        return Words.plainIn(body).map(look::word);
    }
}
