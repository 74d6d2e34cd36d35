package nl.sekswerkplatform.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    List<Recommendation> all(Collection<String> keys) {
        return entities.createQuery(
                        "select r from Recommendation r where r.key in :keys order by r.position", Recommendation.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** Holds others off until the transaction ends. */
    Optional<Recommendation> findForAct(String key) {
        return entities.createQuery("select r from Recommendation r where r.key = :key", Recommendation.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    RecommendationCounts counts() {
        Map<Response, Integer> counted = new EnumMap<>(Response.class);
        int without = 0;
        for (Object[] row : entities.createQuery(
                        "select r.response, count(r) from Recommendation r group by r.response", Object[].class)
                .getResultList()) {
            int number = ((Number) row[1]).intValue();
            if (row[0] == null) {
                without = number;
            } else {
                counted.put((Response) row[0], number);
            }
        }
        return new RecommendationCounts(
                counted.getOrDefault(Response.FOLLOWED, 0),
                counted.getOrDefault(Response.PARTLY, 0),
                counted.getOrDefault(Response.NOT_FOLLOWED, 0),
                without);
    }

    /** As {@link #page(int, int)}, with this answer only; null for none. */
    List<Recommendation> page(Response response, int after, int most) {
        String answered = response == null ? "r.response is null" : "r.response = :response";
        TypedQuery<Recommendation> query = entities.createQuery(
                        "select r from Recommendation r where r.position > :after and " + answered
                                + " order by r.position",
                        Recommendation.class)
                .setParameter("after", after)
                .setMaxResults(most);
        if (response != null) {
            query.setParameter("response", response);
        }
        return query.getResultList();
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
