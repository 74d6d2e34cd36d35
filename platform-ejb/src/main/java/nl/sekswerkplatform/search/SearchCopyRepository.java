package nl.sekswerkplatform.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The table of the search beside the one that is read, and how it takes its place. */
@ApplicationScoped
class SearchCopyRepository {
    static final String BESIDE = "search_anew";

    /** Entries of one step: who publishes waits no longer than these take. */
    static final int A_STEP = 100;

    static final String EMPTY = "truncate table search_anew";

    static final String COPY = "insert ignore into search_anew(" + SearchRepository.COLUMNS + ") select "
            + SearchRepository.COLUMNS + " from search_entry where ref > ?1 order by ref limit " + A_STEP;

    static final String END = "select max(ref) from (select ref from search_entry where ref > ?1 order by ref limit "
            + A_STEP + ") copied";

    /** In one act, so that who searches finds one of the two; what was read stands beside afterwards. */
    static final String CHANGE_PLACES = "rename table search_entry to search_before, search_anew to search_entry,"
            + " search_before to search_anew";

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    void begin(String run) {
        entities.createNativeQuery("update search_copying set run = ?1 where id = 1")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** False when another node began since; asked first in a transaction, and true until it ends. */
    boolean isRunning(String run) {
        return run.equals(entities.createNativeQuery("select run from search_copying where id = 1 for update")
                .getSingleResult());
    }

    /** @return the last reference that is copied now; null when there are none behind the given one */
    String copySome(String after) {
        entities.createNativeQuery(COPY).setParameter(1, after).executeUpdate();
        return (String) entities.createNativeQuery(END).setParameter(1, after).getSingleResult();
    }

    /** Outside the transaction that asks, which goes on: the database changes no tables within one. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void empty() {
        change(EMPTY);
    }

    /** As {@link #empty}. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void changePlaces() {
        change(CHANGE_PLACES);
    }

    private void change(String tables) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(tables);
        } catch (SQLException refused) {
            throw new IllegalStateException("the tables of the search stay as they are", refused);
        }
    }
}
