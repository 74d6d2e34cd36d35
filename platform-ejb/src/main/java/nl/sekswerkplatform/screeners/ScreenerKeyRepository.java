package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

@ApplicationScoped
class ScreenerKeyRepository {
    /** Far more than all groups together have screeners. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    Optional<ScreenerKey> find(Nullifier mark) {
        return entities.createQuery("select k from ScreenerKey k where k.mark = :mark", ScreenerKey.class)
                .setParameter("mark", mark.bytes())
                .getResultStream()
                .findFirst();
    }

    /** In the order of the random ids. */
    List<ScreenerKey> all() {
        return entities.createQuery("select k from ScreenerKey k order by k.id", ScreenerKey.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean hasAny(GroupKey group) {
        return !entities.createQuery("select k.id from ScreenerKey k where k.group = :group")
                .setParameter("group", group)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Unless there is one under this mark. Two at once wait for each other. To be the first of its transaction. */
    void addOnce(ScreenerKey key) {
        entities.createNativeQuery("insert ignore into screener_key(id, group_key, mark, public_key, wrapped_secret)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, key.id().toString())
                .setParameter(2, key.group().value())
                .setParameter(3, key.mark().bytes())
                .setParameter(4, key.publicKey())
                .setParameter(5, key.wrappedSecret())
                .executeUpdate();
    }

    /** With all that was closed for them. */
    void removeAll(GroupKey group) {
        entities.createQuery("delete from ScreenerKey k where k.group = :group")
                .setParameter("group", group)
                .executeUpdate();
    }

    /** With all that was closed for her. */
    void remove(Nullifier mark) {
        entities.createQuery("delete from ScreenerKey k where k.mark = :mark")
                .setParameter("mark", mark.bytes())
                .executeUpdate();
    }
}
