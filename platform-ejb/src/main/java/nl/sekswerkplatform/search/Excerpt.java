package nl.sekswerkplatform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import nl.sekswerkplatform.search.FoundPage.Piece;

/** A part of a text in pieces, those marked that were looked for. Plain text: whoever shows it escapes it. */
final class Excerpt {
    private static final int LENGTH = 260;
    private static final int BEFORE = 70;
    private static final String MORE = "…";

    private Excerpt() {}

    /** The whole text. */
    static List<Piece> whole(String text, SearchQuery query) {
        return pieces(text, 0, text.length(), query);
    }

    /** As much as fits around the first word that was looked for; the beginning when there is none. */
    static List<Piece> around(String text, SearchQuery query) {
        int first = Words.in(text)
                .filter(word -> query.finds(Words.plain(word.group())))
                .findFirst()
                .map(MatchResult::start)
                .orElse(0);
        int start = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
        int end = text.length() - start <= LENGTH ? text.length() : wordBefore(text, start, start + LENGTH);
        List<Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Piece(MORE + " ", false));
        }
        pieces.addAll(pieces(text, start, end, query));
        if (end < text.length()) {
            pieces.add(new Piece(" " + MORE, false));
        }
        return pieces;
    }

    private static List<Piece> pieces(String text, int start, int end, SearchQuery query) {
        List<Piece> pieces = new ArrayList<>();
        int done = start;
        for (MatchResult word : Words.in(text).toList()) {
            boolean within = word.start() >= start && word.end() <= end;
            if (within && query.finds(Words.plain(word.group()))) {
                add(pieces, text.substring(done, word.start()), false);
                add(pieces, word.group(), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done, end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** Where a word begins, near the place; no later than the latest. */
    private static int wordAfter(String text, int place, int latest) {
        int blank = place;
        while (blank < latest && !Character.isWhitespace(text.charAt(blank))) {
            blank++;
        }
        return Math.min(blank + 1, latest);
    }

    /** Where a word ends before the place; the place itself in a word without end, but never within a character. */
    private static int wordBefore(String text, int start, int place) {
        int blank = place;
        while (blank > start && !Character.isWhitespace(text.charAt(blank))) {
            blank--;
        }
        if (blank > start) {
            return blank;
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
