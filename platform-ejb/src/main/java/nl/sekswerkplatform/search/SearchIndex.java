package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sekswerkplatform.houserules.WordsHidden;
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.search.Source.Batch;

/** What can be found: sources put it in and take it out, in the transaction in which the thing itself changes. */
@ApplicationScoped
class SearchIndex {
    private static final int AT_ONCE = 200;

    @Inject
    private SearchRepository entries;

    @Inject
    private IndexAnew anew;

    private final AtomicBoolean wordsWent = new AtomicBoolean();

    void put(Collection<SearchEntry> all) {
        entries.holdForChange();
        all.forEach(entries::put);
    }

    void put(SearchEntry entry) {
        put(List.of(entry));
    }

    void remove(String ref) {
        entries.holdForChange();
        entries.remove(List.of(ref));
    }

    /** Puts in a part of what a source has, as it is now; a change meanwhile comes before or after it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Batch fillSome(Source source, String after) {
        entries.holdToFill();
        Batch batch = source.read(after);
        batch.entries().forEach(entries::put);
        return batch;
    }

    /** All references of a kind; read before the source is, so that what comes meanwhile is not taken for gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> refs(SearchKind kind) {
        List<String> all = new ArrayList<>();
        List<String> some;
        do {
            some = entries.page(kind, all.isEmpty() ? "" : all.get(all.size() - 1), AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void removeSome(Collection<String> refs) {
        entries.holdToFill();
        entries.remove(refs);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void complete() {
        entries.complete();
    }

    void wordsWent(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordsHidden hidden) {
        wordsWent.set(true);
    }

    void wordsWent(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordsRemoved removed) {
        wordsWent.set(true);
    }

    /**
     * Lets the files of the index forget words when some were hidden or removed here; if it cannot be done now, the next time
     * it is asked.
     */
    void forgetHiddenWords() {
        if (wordsWent.getAndSet(false)) {
            boolean forgot = false;
            try {
                forgot = anew.write();
            } finally {
                wordsWent.compareAndSet(false, !forgot);
            }
        }
    }
}
