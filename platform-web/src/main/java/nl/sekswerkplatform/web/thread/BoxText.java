package nl.sekswerkplatform.web.thread;

import java.util.List;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.thread.ThreadStep;

/** What stands in a box of the picture: two lines at most, the number first where people know a thing by it. */
final class BoxText {
    /** Letters on a line; a wide one in small type still stays within the box. */
    static final int LETTERS = 18;

    private BoxText() {}

    static List<String> of(ThreadStep step, ThreadLevel level) {
        if (step == null) {
            return List.of();
        }
        String number = step.address().substring(step.address().lastIndexOf('/') + 1);
        return switch (level) {
            case INPUT -> List.of(number);
            case PROPOSAL, DECISION, ROUND -> lines(number + " " + step.title());
            default -> lines(step.title());
        };
    }

    static List<String> lines(String title) {
        String text = title.strip();
        if (text.length() <= LETTERS) {
            return List.of(text);
        }
        int end = end(text, LETTERS);
        String rest = text.substring(end).strip();
        return List.of(
                text.substring(0, end).strip(),
                rest.length() <= LETTERS
                        ? rest
                        : rest.substring(0, end(rest, LETTERS - 1)).strip() + "…");
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
