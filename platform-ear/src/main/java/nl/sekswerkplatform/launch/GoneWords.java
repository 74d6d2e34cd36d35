package nl.sekswerkplatform.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the database says that words were hidden or removed, and what more of them a restored backup would hold. */
final class GoneWords {
    /** What stands in their place, in UTF-8. */
    static final String NO_WORDS = "_utf8mb4 x'5BE280A65D'";

    static final List<String> WORDS = List.of(NO_WORDS);
    static final List<String> STATES = List.of("'HIDDEN'", "'REMOVED'");

    /** A kind, the name of a field, or what was typed, which alone has no colon. */
    private static final Pattern STRING = Pattern.compile("\"kind\":\"\\w+\"|\"(?:[^\"\\\\]|\\\\.)*\":?");

    private GoneWords() {}

    /** Statements for what goes with the words of a row: the rest of advice, and all that is found by search, which is made anew. */
    static String elsewhere(Set<String> tables) {
        String statements = "";
        if (tables.contains("recommendation")) {
            statements += "update recommendation set title = null, source = null, number = '-' where text = " + NO_WORDS
                    + ";\n";
        }
        if (tables.contains("search_state")) {
            statements += "delete from search_entry;\nupdate search_state set complete = false;\n";
        }
        return statements;
    }

    /** Statements for polls whose title is gone: their questions are a document, in which each place has a number. */
    static String ofPolls(DatabaseClient client, Set<String> tables) throws IOException, InterruptedException {
        if (!tables.contains("public_poll")) {
            return "";
        }
        StringBuilder statements = new StringBuilder();
        for (String row : client.ask("select id, hex(questions) from public_poll where title = " + NO_WORDS + ";")) {
            String[] words = row.split("\t");
            String left = withoutWords(new String(HexFormat.of().parseHex(words[1]), UTF_8));
            statements.append("update public_poll set questions = convert(x'%s' using utf8mb4) where id = '%s';%n"
                    .formatted(HexFormat.of().formatHex(left.getBytes(UTF_8)), words[0]));
        }
        return statements.toString();
    }

    static String withoutWords(String questions) {
        AtomicInteger place = new AtomicInteger();
        return STRING.matcher(questions)
                .replaceAll(found ->
                        found.group().startsWith("\"kind\":") || found.group().endsWith(":")
                                ? Matcher.quoteReplacement(found.group())
                                : "\"[…] " + place.incrementAndGet() + "\"");
    }
}
