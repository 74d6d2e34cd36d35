package nl.sekswerkplatform.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class ConsultationRepository {
    @PersistenceContext
    private EntityManager entities;

    void add(ConsultationRound round) {
        entities.persist(round);
    }

    boolean knows(String dossierKey) {
        return entities.createQuery("select count(r) from ConsultationRound r where r.dossierKey = :key", Long.class)
                        .setParameter("key", dossierKey)
                        .getSingleResult()
                > 0;
    }

    /** Rounds in the order in which they were recorded, from the first one behind {@code after}. */
    List<ConsultationRound> page(int after, int most) {
        return entities.createQuery(
                        "select r from ConsultationRound r where r.number > :after order by r.number",
                        ConsultationRound.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
