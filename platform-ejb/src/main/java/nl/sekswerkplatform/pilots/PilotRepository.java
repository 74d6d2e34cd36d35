package nl.sekswerkplatform.pilots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class PilotRepository {
    private static final int MOST_INDICATORS = 1_000;
    private static final String WITH_PILOT = "select i from Indicator i join fetch i.criterion c join fetch c.pilot p";

    private static final String ON_ITS_PAGE = " order by p.key, c.position, i.position";

    @PersistenceContext
    private EntityManager entities;

    void add(Pilot pilot) {
        entities.persist(pilot);
    }

    List<Pilot> find(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Pilot p where p.key in :keys order by p.key", Pilot.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    void flush() {
        entities.flush();
    }

    Optional<Pilot> find(String key) {
        return entities.createQuery("select p from Pilot p where p.key = :key", Pilot.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Holds others off until the transaction ends. */
    Optional<Pilot> findForAct(String key) {
        return entities.createQuery("select p from Pilot p where p.key = :key", Pilot.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Pilots by key, from the first one behind {@code after}. */
    List<Pilot> page(String after, int most) {
        return entities.createQuery("select p from Pilot p where p.key > :after order by p.key", Pilot.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** As {@link #page}, with all that belongs to them in three more queries. */
    List<Pilot> completePage(String after, int most) {
        return complete(entities.createQuery("select p from Pilot p where p.key > :after order by p.key", Pilot.class)
                .setParameter("after", after)
                .setMaxResults(most));
    }

    Optional<Pilot> findComplete(String key) {
        return complete(entities.createQuery("select p from Pilot p where p.key = :key", Pilot.class)
                        .setParameter("key", key))
                .stream()
                .findFirst();
    }

    private static List<Pilot> complete(jakarta.persistence.TypedQuery<Pilot> query) {
        List<Pilot> pilots = query.setHint("eclipselink.batch", "p.conditions")
                .setHint("eclipselink.batch", "p.criteria.indicators")
                .getResultList();
        pilots.forEach(pilot -> {
            pilot.conditions();
            pilot.allCriteria().forEach(Criterion::allIndicators);
        });
        return pilots;
    }

    Optional<Indicator> findIndicator(String key) {
        return findIndicators(List.of(key)).stream().findFirst();
    }

    /** Those that there are, with their pilots, in order of the key. */
    List<Indicator> findIndicators(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery(WITH_PILOT + " where i.key in :keys order by i.key", Indicator.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** Of all that is and was watched in a pilot. */
    List<String> indicatorKeys(String pilotKey) {
        return entities.createQuery("select i.key from Indicator i where i.criterion.pilot.key = :pilot", String.class)
                .setParameter("pilot", pilotKey)
                .getResultList();
    }

    /** As {@link #findIndicators}; held until the transaction ends, in one order, so that two acts wait for each other. */
    List<Indicator> holdIndicators(Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select i from Indicator i where i.key in :keys order by i.key", Indicator.class)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A total and all its parts. */
    List<Indicator> findAddingUp(String total) {
        return entities.createQuery(
                        WITH_PILOT + " where i.key = :total or i.partOf = :total order by i.key", Indicator.class)
                .setParameter("total", total)
                .getResultList();
    }

    /** By pilot and in the order of its page. */
    List<Indicator> allIndicators() {
        return entities.createQuery(WITH_PILOT + ON_ITS_PAGE, Indicator.class)
                .setMaxResults(MOST_INDICATORS)
                .getResultList();
    }

    /** As {@link #allIndicators}, of one group. */
    List<Indicator> indicatorsOf(GroupKey source) {
        return entities.createQuery(WITH_PILOT + " where i.source = :source" + ON_ITS_PAGE, Indicator.class)
                .setParameter("source", source)
                .setMaxResults(MOST_INDICATORS)
                .getResultList();
    }
}
