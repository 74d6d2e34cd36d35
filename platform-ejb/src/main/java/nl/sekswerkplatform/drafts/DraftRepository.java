package nl.sekswerkplatform.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.shared.IsoWeek;

@ApplicationScoped
class DraftRepository {
    @PersistenceContext
    private EntityManager entities;

    /**
     * All of hers, in no order: that stands inside. Every mark is tried, for a mark that could be asked for is one that
     * comes back, and then two drafts of one member would be tied. No member has more than a few.
     */
    List<Draft> of(MemberSecret secret) {
        List<UUID> hers = entities.createQuery("select d.id, d.nullifier from Draft d", Object[].class)
                .getResultStream()
                .filter(row -> Draft.mark(secret, (UUID) row[0]).equals(row[1]))
                .map(row -> (UUID) row[0])
                .toList();
        return hers.isEmpty()
                ? List.of()
                : entities.createQuery("select d from Draft d where d.id in :hers", Draft.class)
                        .setParameter("hers", hers)
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
