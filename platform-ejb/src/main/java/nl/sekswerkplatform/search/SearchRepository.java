package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class SearchRepository {
    static final String READ = "search_entry";

    /** References of what has all the words, the best first: so the full-text index gives them when nothing else orders. */
    static final String BEST =
            "select sql_no_cache ref from search_entry where match(words) against (?1 in boolean mode)";

    /** What is put in counts, also where the row was copied since the act began; one at a time holds the state of the index. */
    private static final String WHATEVER_STANDS = "set statement innodb_snapshot_isolation = off for ";

    static final String COLUMNS = "ref, kind, pilot_key, address, title, body, words";

    static final String PUT = WHATEVER_STANDS + "insert into search_entry(" + COLUMNS + ")"
            + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on duplicate key update pilot_key = values(pilot_key),"
            + " title = values(title), body = values(body), words = values(words)";

    @PersistenceContext
    private EntityManager entities;

    List<String> best(String words, int most) {
        return refs(entities.createNativeQuery(BEST)
                .setParameter(1, words)
                .setMaxResults(most)
                .getResultList());
    }

    /** Those that are there, in the order of the references. */
    List<SearchEntry> entries(List<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        String places =
                IntStream.rangeClosed(1, refs.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery("select sql_no_cache kind, ref, pilot_key, address, title, body"
                + " from search_entry where ref in (" + places + ")");
        for (int i = 0; i < refs.size(); i++) {
            query.setParameter(i + 1, refs.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> entry((Object[]) row))
                .sorted(Comparator.comparing(entry -> refs.indexOf(entry.ref())))
                .toList();
    }

    private static SearchEntry entry(Object[] row) {
        return new SearchEntry(
                SearchKind.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }

    /** In the table that is read and in the one beside it, which may be the one that is read soon. */
    void put(SearchEntry entry) {
        for (String table : List.of(READ, SearchCopyRepository.BESIDE)) {
            entities.createNativeQuery(PUT.replace(READ, table))
                    .setParameter(1, entry.ref())
                    .setParameter(2, entry.kind().name())
                    .setParameter(3, entry.pilotKey())
                    .setParameter(4, entry.address())
                    .setParameter(5, entry.title())
                    .setParameter(6, entry.body())
                    .setParameter(7, entry.words())
                    .executeUpdate();
        }
    }

    void remove(Collection<String> refs) {
        for (String table : List.of(READ, SearchCopyRepository.BESIDE)) {
            refs.forEach(ref -> entities.createNativeQuery(WHATEVER_STANDS + "delete from " + table + " where ref = ?1")
                    .setParameter(1, ref)
                    .executeUpdate());
        }
    }

    /** References of a kind, by name, behind the given one. */
    List<String> page(SearchKind kind, String after, int most) {
        return refs(entities.createNativeQuery("select ref from search_entry where kind = ?1 and ref > ?2 order by ref")
                .setParameter(1, kind.name())
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList());
    }

    /** Many may change entries at once, but not while entries are made anew. */
    void holdForChange() {
        entities.createNativeQuery("select id from search_state where id = 1 lock in share mode")
                .getSingleResult();
    }

    /** Waits for who changes entries and keeps others waiting. Ask for it first, so that what is read after it is not older. */
    void holdToFill() {
        entities.createNativeQuery("select id from search_state where id = 1 for update")
                .getSingleResult();
    }

    boolean isComplete() {
        return !entities.createNativeQuery("select id from search_state where complete")
                .getResultList()
                .isEmpty();
    }

    void complete() {
        entities.createNativeQuery("update search_state set complete = true where id = 1")
                .executeUpdate();
    }

    private static List<String> refs(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
