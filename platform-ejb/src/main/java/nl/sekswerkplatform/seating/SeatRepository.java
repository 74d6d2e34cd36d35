package nl.sekswerkplatform.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class SeatRepository {
    /** Of what a page shows; a table changes its seats a few times in its life. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    Optional<SeatRequest> find(int proposal) {
        return Optional.ofNullable(entities.find(SeatRequest.class, proposal));
    }

    /** The newest first. */
    List<SeatRequest> requests() {
        return entities.createQuery("select r from SeatRequest r order by r.proposal desc", SeatRequest.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** By group, the newest first. */
    List<SeatChange> changes() {
        return entities.createQuery("select c from SeatChange c order by c.group, c.sequence desc", SeatChange.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    int last(GroupKey group) {
        Integer last = entities.createQuery(
                        "select max(c.sequence) from SeatChange c where c.group = :group", Integer.class)
                .setParameter("group", group)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    void add(Object made) {
        entities.persist(made);
    }
}
