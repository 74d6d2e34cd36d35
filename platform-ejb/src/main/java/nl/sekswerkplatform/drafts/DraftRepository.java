package nl.sekswerkplatform.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import nl.sekswerkplatform.shared.IsoWeek;

@ApplicationScoped
class DraftRepository {
    @PersistenceContext
    private EntityManager entities;

    /** In no order: that stands inside. */
    List<Draft> find(Collection<String> nullifiers) {
        return entities.createQuery("select d from Draft d where d.nullifier in :nullifiers", Draft.class)
                .setParameter("nullifiers", nullifiers)
                .setMaxResults(nullifiers.size())
                .getResultList();
    }

    void add(Draft draft) {
        entities.persist(draft);
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    void removeLeftBehind(IsoWeek now) {
        entities.createQuery("delete from Draft d where d.untilWeek < :now")
                .setParameter("now", now.toString())
                .executeUpdate();
    }
}
