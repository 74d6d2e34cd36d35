package nl.sekswerkplatform.web.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.web.testing.SourceFiles;
import org.junit.jupiter.api.Test;

/** Every members' form with a long text is kept by itself; one that is not says so, and here is why. */
class KeptFormsTest {
    /** Where codes are typed: those are kept nowhere. Nor is a file with numbers, which she has, and which is longer than a draft. */
    private static final Set<String> NEVER = Set.of("/admission/leftovers.xhtml", "/observations/import.xhtml");

    @Test
    void areAllButThoseForCodesAndFiles() {
        Set<String> never = new TreeSet<>();
        SourceFiles.pages().forEach((path, page) -> {
            if (page.contains("<f:attribute name=\"draft\" value=\"never\"")) {
                never.add(path);
            }
        });
        assertEquals(NEVER, never);
    }

    /** Only the members' frame has our script; with it the page works as without, and better. */
    @Test
    void haveOurScriptInTheMembersFrameAlone() {
        SourceFiles.pages()
                .forEach((path, page) -> assertEquals(
                        path.equals("/WEB-INF/templates/member.xhtml"), page.contains("/js/draft.js"), path));
        assertTrue(
                SourceFiles.pages().get("/WEB-INF/templates/member.xhtml").contains("/WEB-INF/templates/kept.xhtml"));
    }
}
