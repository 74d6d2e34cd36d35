package nl.sekswerkplatform.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PlanRepository {
    /** Of what a page shows; a table agrees anew a few times in the life of a pilot. */
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(Object made) {
        entities.persist(made);
    }

    void remove(ProposedPlan plan) {
        entities.remove(plan);
    }

    Optional<ProposedPlan> find(int proposal) {
        return Optional.ofNullable(entities.find(ProposedPlan.class, proposal));
    }

    /** The newest first, each without its lines. */
    List<ProposedPlan> proposedFor(String pilotKey) {
        return entities.createQuery(
                        "select p from ProposedPlan p where p.pilotKey = :pilot order by p.proposal desc",
                        ProposedPlan.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The newest first, with their lines in one more question. */
    List<PlanEdition> editions(String pilotKey) {
        List<PlanEdition> editions = entities.createQuery(
                        "select e from PlanEdition e where e.pilotKey = :pilot order by e.edition desc",
                        PlanEdition.class)
                .setParameter("pilot", pilotKey)
                .setHint("eclipselink.batch", "e.lines")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(MOST)
                .getResultList();
        editions.forEach(PlanEdition::plan);
        return editions;
    }
}
