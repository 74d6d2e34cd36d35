package nl.sekswerkplatform.web.input;

import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.input.Detector;
import nl.sekswerkplatform.input.Mark;

/**
 * A stretch of a text, marked or not.
 *
 * @param detector what found it; null when nothing did
 */
public record Piece(String text, Detector detector) {
    public boolean isMarked() {
        return detector != null;
    }

    /** The whole text in pieces, in its order. */
    static List<Piece> of(String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mark mark : marks) {
            if (mark.start() > from) {
                pieces.add(new Piece(text.substring(from, mark.start()), null));
            }
            pieces.add(new Piece(text.substring(mark.start(), mark.end()), mark.detector()));
            from = mark.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }
}
