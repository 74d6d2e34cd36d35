package nl.sekswerkplatform.pilots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PilotRepository {
    private static final int MAX_OBSERVATIONS = 5000;

    @PersistenceContext
    private EntityManager entities;

    void add(Pilot pilot) {
        entities.persist(pilot);
    }

    void add(Observation observation) {
        entities.persist(observation);
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
            pilot.criteria().forEach(Criterion::indicators);
        });
        return pilots;
    }

    Optional<Indicator> findIndicator(String key) {
        return entities.createQuery("select i from Indicator i where i.key = :key", Indicator.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    boolean knowsObservation(String dossierKey) {
        return entities.createQuery("select count(o) from Observation o where o.dossierKey = :key", Long.class)
                        .setParameter("key", dossierKey)
                        .getSingleResult()
                > 0;
    }

    List<Observation> observationsOf(String pilotKey) {
        return entities.createQuery(
                        "select o from Observation o join fetch o.indicator i where i.criterion.pilot.key = :pilot"
                                + " order by o.period",
                        Observation.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(MAX_OBSERVATIONS)
                .getResultList();
    }
}
