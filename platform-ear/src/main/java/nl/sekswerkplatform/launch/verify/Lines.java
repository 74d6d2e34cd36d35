package nl.sekswerkplatform.launch.verify;

import java.util.List;

/** Lines that each begin with what they are. */
final class Lines {
    private final List<String> lines;
    private int next;

    /** Empty lines at the end are filling. */
    Lines(String text) {
        lines = text.stripTrailing().lines().toList();
    }

    void require(String whole) {
        if (next == lines.size() || !lines.get(next).equals(whole)) {
            throw new Unreadable("Expected the line \"" + whole + "\".");
        }
        next++;
    }

    boolean isNext(String what) {
        return next < lines.size() && (lines.get(next) + " ").startsWith(what + " ");
    }

    /** What stands behind the word. */
    String line(String what) {
        if (!isNext(what)) {
            throw new Unreadable("Expected a line \"" + what + " ...\".");
        }
        String line = lines.get(next++);
        return line.length() > what.length() ? line.substring(what.length() + 1) : "";
    }

    int number(String what) {
        try {
            return Integer.parseInt(line(what));
        } catch (NumberFormatException wrong) {
            throw new Unreadable("The line \"" + what + " ...\" has no number.");
        }
    }

    String[] words(String what) {
        String line = line(what);
        return line.isEmpty() ? new String[0] : line.split(",");
    }

    void requireEnd() {
        if (next < lines.size()) {
            throw new Unreadable("There is a line too much: \"" + lines.get(next) + "\".");
        }
    }

    /** The rest, as one text in which each line is ended. */
    String rest() {
        String rest = String.join("\n", lines.subList(next, lines.size())) + "\n";
        next = lines.size();
        return rest;
    }
}
