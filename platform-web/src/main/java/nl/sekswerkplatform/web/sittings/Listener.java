package nl.sekswerkplatform.web.sittings;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** A page that listens; of whom is not known. */
final class Listener {
    private final SseEventSink sink;
    private final Sse sse;

    Listener(SseEventSink sink, Sse sse) {
        this.sink = sink;
        this.sse = sse;
    }

    /** @return false when the page is gone */
    boolean hears(int changes) {
        return takes(sse.newEvent(String.valueOf(changes)));
    }

    /**
     * Says nothing, so that whoever stands in between keeps the connection.
     *
     * @return false when the page is gone
     */
    boolean isThere() {
        return takes(sse.newEventBuilder().comment("").build());
    }

    void leave() {
        sink.close();
    }

    private boolean takes(OutboundSseEvent event) {
        try {
            if (!sink.isClosed()) {
                sink.send(event).toCompletableFuture().getNow(null);
            }
            return !sink.isClosed();
        } catch (RuntimeException gone) {
            return false;
        }
    }
}
