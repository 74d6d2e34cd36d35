package nl.sekswerkplatform.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

@ApplicationScoped
class ElectionRepository {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    /** Those that vote last come first. */
    List<Election> page(GroupKey group, int most) {
        return entities.createQuery(
                        "select e from Election e where e.group = :group order by e.votingUntil desc, e.id",
                        Election.class)
                .setParameter("group", group)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Election> find(GroupKey group, UUID id) {
        return one(group, id, LockModeType.NONE);
    }

    /** Held until the transaction ends. Ask for it before anything else is read in the transaction. */
    Optional<Election> hold(GroupKey group, UUID id) {
        return one(group, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Election> one(GroupKey group, UUID id, LockModeType lock) {
        return entities.createQuery("select e from Election e where e.id = :id and e.group = :group", Election.class)
                .setParameter("id", id)
                .setParameter("group", group)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<Election> hold(UUID id) {
        return Optional.ofNullable(entities.find(Election.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isOpen(GroupKey group, Mandate mandate) {
        return !entities.createQuery("select e.id from Election e where e.openFor = :openFor", UUID.class)
                .setParameter("openFor", Election.openFor(group, mandate))
                .getResultList()
                .isEmpty();
    }

    /** What the members themselves decided on at least once. */
    List<Mandate> everElected(GroupKey group) {
        return entities.createQuery(
                        "select distinct e.mandate from Election e where e.group = :group and e.termEnds is not null",
                        Mandate.class)
                .setParameter("group", group)
                .getResultList();
    }

    List<Election> inTerm(GroupKey group) {
        return entities.createQuery(
                        "select distinct e from Election e left join fetch e.holders"
                                + " where e.group = :group and e.status = :counted",
                        Election.class)
                .setParameter("group", group)
                .setParameter("counted", ElectionStatus.COUNTED)
                .getResultList();
    }

    /** The elections for this mandate that somebody won, the last one first. */
    List<Election> won(GroupKey group, Mandate mandate, int most) {
        return entities.createQuery(
                        "select e from Election e where e.group = :group and e.mandate = :mandate"
                                + " and e.termEnds is not null order by e.votingUntil desc, e.id",
                        Election.class)
                .setParameter("group", group)
                .setParameter("mandate", mandate)
                .setMaxResults(most)
                .getResultList();
    }

    /** Open or in term, held until the transaction ends. */
    List<Election> unfinished(GroupKey group) {
        return entities.createQuery(
                        "select e from Election e where e.group = :group and e.status in (:open, :counted)",
                        Election.class)
                .setParameter("group", group)
                .setParameter("open", ElectionStatus.OPEN)
                .setParameter("counted", ElectionStatus.COUNTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All of the group, held until the transaction ends. */
    List<Election> hold(GroupKey group) {
        return entities.createQuery("select e from Election e where e.group = :group order by e.id", Election.class)
                .setParameter("group", group)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<UUID> due(LocalDate today) {
        return entities.createQuery(
                        "select e.id from Election e where e.status = :open and e.votingUntil < :today"
                                + " or e.status = :counted and e.termEnds < :today",
                        UUID.class)
                .setParameter("open", ElectionStatus.OPEN)
                .setParameter("counted", ElectionStatus.COUNTED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Election election) {
        entities.persist(election);
        entities.flush();
    }
}
