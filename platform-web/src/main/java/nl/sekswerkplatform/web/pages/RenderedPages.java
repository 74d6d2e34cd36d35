package nl.sekswerkplatform.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.sekswerkplatform.shared.DomainEvent;

/** The pages rendered lately, forgotten together as soon as anything was committed; the oldest go first when full. */
@ApplicationScoped
public class RenderedPages {
    /** Bytes kept at most, so that a crawler cannot fill the memory. */
    static final long MOST_BYTES = 16L << 20;

    private final AtomicLong generation = new AtomicLong();
    private final Map<String, RenderedPage> pages = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** To be read before rendering: a page rendered while something changed must not pass for the new state. */
    public long generation() {
        return generation.get();
    }

    public synchronized Optional<RenderedPage> find(String key, long now) {
        return Optional.ofNullable(pages.get(key)).filter(page -> page.isFresh(generation.get(), now));
    }

    public synchronized void keep(String key, RenderedPage page) {
        RenderedPage before = pages.put(key, page);
        bytes += page.content().length - (before == null ? 0 : before.content().length);
        var oldest = pages.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().content().length;
            oldest.remove();
        }
    }

    void somethingChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        generation.incrementAndGet();
    }
}
