package nl.sekswerkplatform.web.decisions;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.PageMissing;

/** How a draft is named in the address of its page; it has no number yet. */
final class DraftId {
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private DraftId() {}

    /** @throws PageMissing when it is no id */
    static UUID parse(String written) {
        if (written == null || !WRITTEN.matcher(written).matches()) {
            throw new PageMissing();
        }
        return UUID.fromString(written);
    }
}
