package nl.sekswerkplatform.houserules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HidingRepository {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    Optional<Hiding> find(UUID id) {
        return Optional.ofNullable(entities.find(Hiding.class, id));
    }

    /** Held until the transaction ends. */
    Optional<Hiding> hold(UUID id) {
        return Optional.ofNullable(entities.find(Hiding.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All that ever happened to these words; a handful. */
    List<Hiding> about(String ref) {
        return entities.createQuery(
                        "select h from Hiding h where h.ref = :ref order by h.lastDay desc, h.id", Hiding.class)
                .setParameter("ref", ref)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that return first come first. */
    List<Hiding> hidden() {
        return entities.createQuery(
                        "select h from Hiding h where h.status = :hidden order by h.lastDay, h.id", Hiding.class)
                .setParameter("hidden", HidingStatus.HIDDEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The last ones, whatever became of them. */
    List<Hiding> last(int most) {
        return entities.createQuery("select h from Hiding h order by h.lastDay desc, h.id", Hiding.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> due(LocalDate today) {
        return entities.createQuery(
                        "select h.id from Hiding h where h.status = :hidden and h.lastDay < :today", UUID.class)
                .setParameter("hidden", HidingStatus.HIDDEN)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Hiding hiding) {
        entities.persist(hiding);
        entities.flush();
    }
}
