package nl.sekswerkplatform.publicpolls;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.OptionTwice;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.OptionsOutOfRange;
import nl.sekswerkplatform.shared.Text;

/**
 * One question, as it is asked.
 *
 * @param options to choose from; empty for a scale
 * @param low what the lowest step of a scale means; null for a choice
 * @param high what the highest step means; null for a choice
 */
public record Question(Kind kind, String text, List<String> options, String low, String high) {
    public static final int MAX_TEXT = 300;
    public static final int MAX_OPTION = 120;
    public static final int MAX_LABEL = 60;
    public static final int MOST_OPTIONS = 10;
    private static final int LEAST_OPTIONS = 2;

    public Question {
        require("", kind, text, options, low, high);
        text = Text.required("question", text, MAX_TEXT);
        options =
                kind.isScale() ? List.of() : options.stream().map(String::strip).toList();
        low = kind.isScale() ? low.strip() : null;
        high = kind.isScale() ? high.strip() : null;
    }

    /**
     * One of a form, so that a refusal names the field.
     *
     * @param place of the question, behind the name of each of its fields
     * @throws OptionsOutOfRange when there is nothing to choose, or too much
     * @throws OptionTwice when two options are the same
     */
    public static Question typed(String place, Kind kind, String text, List<String> options, String low, String high) {
        require(place, kind, text, options, low, high);
        return new Question(kind, text, options, low, high);
    }

    private static void require(String place, Kind kind, String text, List<String> options, String low, String high) {
        Text.required("question" + place, text, MAX_TEXT);
        if (kind.isScale()) {
            Text.required("low" + place, low, MAX_LABEL);
            Text.required("high" + place, high, MAX_LABEL);
            return;
        }
        String field = "options" + place;
        if (options.size() < LEAST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw new OptionsOutOfRange(field, LEAST_OPTIONS, MOST_OPTIONS);
        }
        List<String> read = options.stream()
                .map(option -> Text.required(field, option, MAX_OPTION))
                .toList();
        if (read.stream().distinct().count() < read.size()) {
            throw new OptionTwice(field);
        }
    }

    /** All that somebody typed in it. */
    public Stream<String> words() {
        return Stream.concat(Stream.of(text), kind.isScale() ? Stream.of(low, high) : options.stream());
    }

    /** The same question in the words that come next, as many as {@link #words} are. */
    Question in(Iterator<String> words) {
        String asked = words.next();
        if (kind.isScale()) {
            return new Question(kind, asked, List.of(), words.next(), words.next());
        }
        return new Question(
                kind, asked, options.stream().map(option -> words.next()).toList(), null, null);
    }

    /** What is left while nobody may read it: how many answers there are. */
    Question withoutWords() {
        Iterator<String> places = Stream.iterate(0, place -> place + 1)
                .map(place -> place == 0 ? HideableWords.NO_WORDS : HideableWords.NO_WORDS + " " + place)
                .iterator();
        return in(places);
    }

    /** How many answers there are to give: options, or steps of the scale. */
    public int answers() {
        return kind.isScale() ? kind.steps : options.size();
    }

    /** How many rows its result has: an option each; of a scale the low, the middle and the high part. */
    int rows() {
        return kind.isScale() ? Kind.PARTS : options.size();
    }

    /** The row, from 0, that an answer from 1 counts in. */
    int rowOf(int answer) {
        if (!kind.isScale()) {
            return answer - 1;
        }
        int part = kind == Kind.SCALE_5 ? 2 : 3;
        if (answer <= part) {
            return 0;
        }
        return answer > kind.steps - part ? 2 : 1;
    }

    /** What can be asked. */
    public enum Kind {
        /** One of the options. */
        ONE(0),
        /** As many options as one likes. */
        SEVERAL(0),
        SCALE_5(5),
        SCALE_10(10);

        private static final int PARTS = 3;
        private final int steps;

        Kind(int steps) {
            this.steps = steps;
        }

        public boolean isScale() {
            return steps > 0;
        }
    }
}
