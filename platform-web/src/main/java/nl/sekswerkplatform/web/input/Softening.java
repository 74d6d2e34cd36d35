package nl.sekswerkplatform.web.input;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.sekswerkplatform.input.Detector;
import nl.sekswerkplatform.input.Mark;

/** What a writer does with what may give someone away: leave it out, say it vaguer, or keep it. */
public enum Softening {
    KEEP((found, words) -> found),
    VAGUER((found, words) -> "[" + words + "]"),
    LEAVE_OUT((found, words) -> "[…]");

    private final BiFunction<String, String, String> instead;

    Softening(BiFunction<String, String, String> instead) {
        this.instead = instead;
    }

    /** What is not one of these is to be kept. */
    static Softening of(String typed) {
        return List.of(VAGUER, LEAVE_OUT).stream()
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElse(KEEP);
    }

    /**
     * The text as it is then.
     *
     * @param choices for the marks in their order
     * @param words for a kind of mark, such as "a phone number"
     */
    static String soften(String text, List<Mark> marks, List<Softening> choices, Function<Detector, String> words) {
        var softened = new StringBuilder();
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            softened.append(text, from, mark.start());
            String found = text.substring(mark.start(), mark.end());
            softened.append(choices.get(i).instead.apply(found, words.apply(mark.detector())));
            from = mark.end();
        }
        return softened.append(text.substring(from)).toString();
    }
}
