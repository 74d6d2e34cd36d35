package nl.sekswerkplatform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class FollowUpRepository {
    private static final String PUBLIC = "select f from FollowUp f join fetch f.decision d where d.number is not null";
    private static final String BY_DUE = " order by f.due, d.number, f.position";
    private static final String BEHIND = " and (f.due > :due or (f.due = :due and (d.number > :number"
            + " or (d.number = :number and f.position > :position))))";

    @PersistenceContext
    private EntityManager entities;

    Optional<FollowUp> find(FollowUpKey key) {
        return byKey(key).getResultStream().findFirst();
    }

    /** Holds others off until the transaction ends, so that updates at once stand one behind the other. */
    Optional<FollowUp> findForAct(FollowUpKey key) {
        return byKey(key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<FollowUp> byKey(FollowUpKey key) {
        return entities.createQuery(PUBLIC + " and d.number = :number and f.position = :position", FollowUp.class)
                .setParameter("number", key.decision())
                .setParameter("position", key.position());
    }

    /** By date, from the first one behind {@code after} (null: from the start). */
    List<FollowUp> page(FollowUpFilter filter, FollowUp after, int most) {
        String ofOwner = filter.owner() == null ? "" : " and f.owner = :owner";
        String behind = after == null ? "" : BEHIND;
        TypedQuery<FollowUp> query = entities.createQuery(
                        PUBLIC + " and f.status = :status" + ofOwner + behind + BY_DUE, FollowUp.class)
                .setParameter("status", filter.status())
                .setMaxResults(most);
        if (filter.owner() != null) {
            query.setParameter("owner", filter.owner());
        }
        if (after != null) {
            query.setParameter("due", after.due())
                    .setParameter("number", after.key().decision())
                    .setParameter("position", after.position());
        }
        return query.getResultList();
    }

    /** By decision, newest first, with updates in one more query; behind {@code after} (null: from the newest). */
    List<FollowUp> completePage(FollowUpKey after, int most) {
        String behind =
                after == null ? "" : " and (d.number < :number or (d.number = :number and f.position > :position))";
        TypedQuery<FollowUp> query = entities.createQuery(
                        PUBLIC + behind + " order by d.number desc, f.position", FollowUp.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "f.updates")
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("number", after.decision()).setParameter("position", after.position());
        }
        List<FollowUp> found = query.getResultList();
        found.forEach(FollowUp::updates);
        return found;
    }

    /** Those with their date on one of these days, both included, with updates in one more query. */
    List<FollowUp> dueBetween(LocalDate from, LocalDate until, int most) {
        List<FollowUp> due = entities.createQuery(
                        PUBLIC + " and f.due between :from and :until" + BY_DUE, FollowUp.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "f.updates")
                .setMaxResults(most)
                .getResultList();
        due.forEach(FollowUp::updates);
        return due;
    }

    List<FollowUp> late(LocalDate today, int most) {
        return entities.createQuery(
                        PUBLIC + " and f.status = nl.sekswerkplatform.decisions.FollowUpStatus.OPEN"
                                + " and f.due < :today" + BY_DUE,
                        FollowUp.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    List<FollowUp> ofPilot(String pilotKey, int most) {
        return entities.createQuery(PUBLIC + " and d.pilotKey = :pilot" + BY_DUE, FollowUp.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(most)
                .getResultList();
    }

    List<FollowUp> ofDecisions(Collection<DecisionNumber> numbers, int most) {
        return entities.createQuery(PUBLIC + " and d.number in :numbers" + BY_DUE, FollowUp.class)
                .setParameter("numbers", numbers)
                .setMaxResults(most)
                .getResultList();
    }

    FollowUpCounts counts(LocalDate today) {
        Object[] sums = entities.createQuery(
                        "select sum(case when f.status = nl.sekswerkplatform.decisions.FollowUpStatus.DONE"
                                + " then 1 else 0 end),"
                                + " sum(case when f.status = nl.sekswerkplatform.decisions.FollowUpStatus.OPEN"
                                + " and f.due < :today then 1 else 0 end), count(f)"
                                + " from FollowUp f where f.decision.number is not null",
                        Object[].class)
                .setParameter("today", today)
                .getSingleResult();
        int done = number(sums[0]);
        int late = number(sums[1]);
        return new FollowUpCounts(number(sums[2]) - done - late, late, done);
    }

    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
