package nl.sekswerkplatform.web.drafts;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import nl.sekswerkplatform.drafts.KeptText;

/**
 * What she sent last, in short: the same again, by a double click or a step back, is refused where it was done already,
 * and is no text that she still has to send.
 */
@SessionScoped
public class JustSent implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    private final Deque<UUID> sent = new ArrayDeque<>();

    synchronized void remember(KeptText text) {
        sent.addFirst(print(text));
        if (sent.size() > MOST) {
            sent.removeLast();
        }
    }

    synchronized boolean has(KeptText text) {
        return sent.contains(print(text));
    }

    private static UUID print(KeptText text) {
        String all = text.place().address() + '\0' + text.place().form() + '\0' + text.fields();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
