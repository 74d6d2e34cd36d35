package nl.sekswerkplatform.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class RecommendationRepository {
    @PersistenceContext
    private EntityManager entities;

    void add(Recommendation recommendation) {
        entities.persist(recommendation);
    }

    Optional<Recommendation> find(String key) {
        return entities.createQuery("select r from Recommendation r where r.key = :key", Recommendation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were entered, from the first one behind {@code after}. */
    List<Recommendation> page(int after, int most) {
        return entities.createQuery(
                        "select r from Recommendation r where r.position > :after order by r.position",
                        Recommendation.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
