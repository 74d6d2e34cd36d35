package nl.sekswerkplatform.search;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.search.FoundPage.Found;
import nl.sekswerkplatform.search.Source.Batch;

/** Finds what is published by its words, for everyone. */
@Stateless
public class SearchService {
    /** More than this nobody looks through. */
    static final int MOST = 200;

    private static final int A_PAGE = 10;

    @Inject
    private SearchRepository entries;

    @Inject
    private SearchIndex index;

    @Inject
    private IndexAnew anew;

    @Inject
    private Instance<Source> sources;

    /**
     * The best first, in three questions to the database whatever there is. Where a first look, at names and at a part of
     * all other things, finds more than anybody looks through, no second one is taken: so it takes no longer however much has
     * the words.
     *
     * @param after the reference with which the page before ended; null, or one that is not found any more, for the first
     */
    @PermitAll
    public FoundPage find(SearchQuery query, String after) {
        if (query.isEmpty()) {
            return FoundPage.NOTHING;
        }
        List<String> best = entries.best(query.inBooleanMode(Words.Look.FIRST), MOST + 1);
        if (best.size() <= MOST) {
            best = entries.best(query.inBooleanMode(Words.Look.ALL), MOST + 1);
        }
        List<String> shown = best.subList(0, Math.min(MOST, best.size()));
        int from = shown.indexOf(after) + 1;
        int to = Math.min(from + A_PAGE, shown.size());
        List<Found> rows = entries.entries(shown.subList(from, to)).stream()
                .map(entry -> Found.of(entry, query))
                .toList();
        return new FoundPage(rows, to < shown.size() ? shown.get(to - 1) : null, best.size() > MOST);
    }

    /** False until all that was published before there was a search was entered. */
    @RolesAllowed("operator")
    public boolean isComplete() {
        return entries.isComplete();
    }

    /** Makes all entries anew, some at a time, while the platform goes on; what should not be there goes. */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void rebuild() {
        sources.forEach(this::rebuild);
        index.complete();
        anew.write();
    }

    private void rebuild(Source source) {
        Set<String> gone = new HashSet<>();
        source.kinds().forEach(kind -> gone.addAll(index.refs(kind)));
        String end = null;
        do {
            Batch batch = index.fillSome(source, end);
            batch.entries().forEach(entry -> gone.remove(entry.ref()));
            end = batch.end();
        } while (end != null);
        List<String> all = new ArrayList<>(gone);
        for (int from = 0; from < all.size(); from += Source.A_BATCH) {
            index.removeSome(all.subList(from, Math.min(all.size(), from + Source.A_BATCH)));
        }
    }

    /** Words that were taken out are in no file of the index after it. In no transaction, for the database ends one. */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetWords() {
        anew.write();
    }

    /** As {@link #forgetWords}, if words were hidden or removed on this node since it was asked last. */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetHiddenWords() {
        index.forgetHiddenWords();
    }
}
