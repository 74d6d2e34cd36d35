package nl.sekswerkplatform.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ObservationRepository {
    /** 200 indicators in 60 months, with corrections. */
    private static final int MOST = 20_000;

    @PersistenceContext
    private EntityManager entities;

    void add(Observation observation) {
        entities.persist(observation);
    }

    /** What was corrected leaves its place before another takes it. */
    void flush() {
        entities.flush();
    }

    /** Those of the keys with which something came. */
    Set<String> findKnown(Collection<String> dossierKeys) {
        return dossierKeys.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select o.dossierKey from Observation o where o.dossierKey in :keys", String.class)
                        .setParameter("keys", dossierKeys)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    boolean knowsAny(Collection<UUID> ids) {
        return !ids.isEmpty()
                && entities.createQuery("select count(o) from Observation o where o.id in :ids", Long.class)
                                .setParameter("ids", ids)
                                .getSingleResult()
                        > 0;
    }

    /** All editions, in order of the indicator, the period as it is written, and the edition. */
    List<Observation> of(Collection<String> indicatorKeys) {
        return indicatorKeys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from Observation o join fetch o.indicator i where i.key in :keys"
                                        + " order by i.key, o.period, o.edition",
                                Observation.class)
                        .setParameter("keys", indicatorKeys)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** As {@link #of}, of all indicators of a pilot. */
    List<Observation> ofPilot(String pilotKey) {
        return entities.createQuery(
                        "select o from Observation o join fetch o.indicator i where i.criterion.pilot.key = :pilot"
                                + " order by i.key, o.period, o.edition",
                        Observation.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(MOST)
                .getResultList();
    }
}
