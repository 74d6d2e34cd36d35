package nl.sekswerkplatform.stages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class StepRepository {
    /** A pilot moves a few times in its life. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(PilotStep step) {
        entities.persist(step);
    }

    void remove(PilotStep step) {
        entities.remove(step);
        entities.flush();
    }

    /** The sequence of the newest; 0 when there is none. */
    int last(String pilotKey) {
        Integer last = entities.createQuery(
                        "select max(s.sequence) from PilotStep s where s.pilotKey = :pilot", Integer.class)
                .setParameter("pilot", pilotKey)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** The first one first. */
    List<PilotStep> of(String pilotKey) {
        return entities.createQuery(
                        "select s from PilotStep s where s.pilotKey = :pilot order by s.sequence", PilotStep.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(MOST)
                .getResultList();
    }
}
