package nl.sekswerkplatform.web.thread;

import java.util.List;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.thread.ThreadStep;

/** What stands in a box of the picture: two lines at most, the number first where people know a thing by it. */
final class BoxText {
    /** Letters on a line; a wide one in small type still stays within the box. */
    static final int LETTERS = 18;

    /** Where the reader is the type is bold, and wider. */
    static final int BOLD_LETTERS = 15;

    private BoxText() {}

    static List<String> of(ThreadStep step, ThreadLevel level) {
        if (step == null) {
            return List.of();
        }
        int letters = step.here() ? BOLD_LETTERS : LETTERS;
        String number = step.address().substring(step.address().lastIndexOf('/') + 1);
        return switch (level) {
            case INPUT -> List.of(number);
            case PROPOSAL, DECISION, ROUND -> lines(number + " " + step.title(), letters);
            default -> lines(step.title(), letters);
        };
    }

    static List<String> lines(String title, int letters) {
        String text = title.strip();
        if (text.length() <= letters) {
            return List.of(text);
        }
        int end = end(text, letters);
        String rest = text.substring(end).strip();
        return List.of(
                text.substring(0, end).strip(),
                rest.length() <= letters
                        ? rest
                        : rest.substring(0, end(rest, letters - 1)).strip() + "…");
    }

    /** Between words where that leaves more than a third of the line; never in the middle of a letter. */
    private static int end(String text, int most) {
        int blank = text.lastIndexOf(' ', most);
        if (blank > most / 3) {
            return blank;
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
