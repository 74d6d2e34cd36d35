package nl.sekswerkplatform.evaluations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.evaluations.EvaluationRefused.ReasonMissing;
import nl.sekswerkplatform.shared.Text;

/**
 * What a group says: about the pilot as a whole and, at its end, why it judges each criterion as it does.
 *
 * @param reasons one for each criterion of a final evaluation, in their order; none in an interim one
 */
public record GroupWords(String said, List<String> reasons) {
    /** In characters. */
    public static final int MAX_SAID = 2_000;

    /** Of one reason, in characters. */
    public static final int MAX_REASON = 600;

    /** Nobody of the group began. */
    public static final GroupWords NOTHING = new GroupWords("", List.of());

    private static final String LINE = "———";
    private static final String BETWEEN = "\n" + LINE + "\n";

    public GroupWords {
        reasons = List.copyOf(reasons);
    }

    /**
     * As they were typed, held to the limits.
     *
     * @param typed a reason for each criterion; null where nothing was
     * @throws ReasonMissing when a criterion has none
     */
    public static GroupWords typed(String said, List<String> typed) {
        List<String> reasons = new ArrayList<>();
        for (int criterion = 1; criterion <= typed.size(); criterion++) {
            String field = "reason" + criterion;
            String reason = Text.optional(field, typed.get(criterion - 1), MAX_REASON);
            if (reason == null) {
                throw new ReasonMissing(field);
            }
            reasons.add(plain(reason));
        }
        return new GroupWords(plain(Text.required("said", said, MAX_SAID)), reasons);
    }

    /** So that a typed line is not taken for the one between texts. */
    private static String plain(String text) {
        return text.lines().map(line -> line.equals(LINE) ? "---" : line).collect(Collectors.joining("\n"));
    }

    /** As one text, which a screener can read as well as the page. */
    String joined() {
        return Stream.concat(Stream.of(said), reasons.stream()).collect(Collectors.joining(BETWEEN));
    }

    static GroupWords of(String joined) {
        List<String> texts = Arrays.asList(joined.split(BETWEEN, -1));
        return new GroupWords(texts.get(0), texts.subList(1, texts.size()));
    }

    public boolean isNothing() {
        return said.isEmpty();
    }

    /** The longest that it can be, in bytes. */
    static int longest(int criteria) {
        int widest = 4;
        return widest * (MAX_SAID + criteria * (MAX_REASON + BETWEEN.length()));
    }
}
