package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.admission.WindowRefused.WindowNotFound;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class WindowRepository {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(AdmissionWindow window) {
        entities.persist(window);
    }

    /** As it is now, held until the transaction ends: whoever also wants it waits. */
    AdmissionWindow hold(UUID id) {
        return entities.createQuery("select w from AdmissionWindow w where w.id = :id", AdmissionWindow.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(WindowNotFound::new);
    }

    AdmissionWindow of(AdmissionBatch batch) {
        return entities.createQuery("select w from AdmissionWindow w where w.batch = :batch", AdmissionWindow.class)
                .setParameter("batch", batch)
                .getSingleResult();
    }

    /** All that have not ended; a group has one draw at a time, so they are few. */
    List<AdmissionWindow> unfinished() {
        return entities.createQuery(
                        "select w from AdmissionWindow w join fetch w.batch where w.status <> :ended order by w.opens, w.id",
                        AdmissionWindow.class)
                .setParameter("ended", AdmissionWindow.Status.ENDED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that have not ended, and those that have but left cards when something failed. */
    List<UUID> withSomethingLeft() {
        return entities.createQuery(
                        "select w.id from AdmissionWindow w where w.status <> :ended"
                                + " or exists (select c from AdmissionCard c where c.batch = w.batch)",
                        UUID.class)
                .setParameter("ended", AdmissionWindow.Status.ENDED)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<AdmissionWindow> unfinished(GroupKey group) {
        return entities.createQuery(
                        "select w from AdmissionWindow w where w.batch.group = :group and w.status <> :ended"
                                + " order by w.id",
                        AdmissionWindow.class)
                .setParameter("group", group)
                .setParameter("ended", AdmissionWindow.Status.ENDED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Takes out all cards of a batch, used or not, in one go. */
    void removeCards(AdmissionBatch batch) {
        entities.createQuery("delete from AdmissionCard c where c.batch = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    boolean hasCards(AdmissionBatch batch) {
        return entities.createQuery("select count(c) from AdmissionCard c where c.batch = :batch", Long.class)
                        .setParameter("batch", batch)
                        .getSingleResult()
                > 0;
    }
}
