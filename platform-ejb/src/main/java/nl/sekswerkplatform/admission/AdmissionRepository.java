package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.LookupId;

@ApplicationScoped
class AdmissionRepository {
    @PersistenceContext
    private EntityManager entities;

    boolean isRegistered(BatchContent batch) {
        return entities.createQuery("select count(b) from AdmissionBatch b where b.digest = :digest", Long.class)
                        .setParameter("digest", batch.digest())
                        .getSingleResult()
                > 0;
    }

    boolean anyKnown(List<LookupId> cards) {
        return entities.createQuery("select count(c) from AdmissionCard c where c.lookupId in :ids", Long.class)
                        .setParameter("ids", cards.stream().map(LookupId::bytes).toList())
                        .getSingleResult()
                > 0;
    }

    /** Whose members have cards in this group. */
    List<String> organisations(GroupKey group) {
        return entities.createQuery(
                        "select distinct b.organisation from AdmissionBatch b where b.group = :group"
                                + " and b.organisation is not null",
                        String.class)
                .setParameter("group", group)
                .getResultList();
    }

    void add(AdmissionBatch batch) {
        entities.persist(batch);
    }

    void add(AdmissionCard card) {
        entities.persist(card);
    }

    Optional<AdmissionCard> find(LookupId card) {
        return find(card, LockModeType.NONE);
    }

    /** As it is now, held until the transaction ends: whoever also wants it waits. */
    Optional<AdmissionCard> hold(LookupId card) {
        return find(card, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Cards whose exchange was interrupted. */
    List<AdmissionCard> claimed() {
        return entities.createQuery("select c from AdmissionCard c where c.claimedFor is not null", AdmissionCard.class)
                .setMaxResults(1000)
                .getResultList();
    }

    void remove(AdmissionCard card) {
        entities.remove(card);
    }

    private Optional<AdmissionCard> find(LookupId card, LockModeType lock) {
        return entities.createQuery("select c from AdmissionCard c where c.lookupId = :id", AdmissionCard.class)
                .setParameter("id", card.bytes())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
