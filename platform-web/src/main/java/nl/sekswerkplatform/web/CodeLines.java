package nl.sekswerkplatform.web;

import java.util.List;
import nl.sekswerkplatform.codes.Code;

/** A code as it is copied on paper, {@code pf:codeLines(code)}: two lines of three groups. */
public final class CodeLines {
    private static final int GROUPS_IN_LINE = 3;

    private CodeLines() {}

    public static List<String> of(Code code) {
        List<String> groups = List.of(code.printed().split(" "));
        return List.of(
                String.join(" ", groups.subList(0, GROUPS_IN_LINE)),
                String.join(" ", groups.subList(GROUPS_IN_LINE, groups.size())));
    }

    /** {@code pf:codeWords(code)}: the same as seven words. */
    public static String words(Code code) {
        return String.join(" ", code.words());
    }
}
