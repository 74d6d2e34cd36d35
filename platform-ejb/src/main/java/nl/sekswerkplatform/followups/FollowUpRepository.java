package nl.sekswerkplatform.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class FollowUpRepository {
    private static final String ALL = "select f from FollowUp f join fetch f.decision d where f.status = :status";
    private static final String OPEN =
            "select f from FollowUp f join fetch f.decision d where f.status = nl.sekswerkplatform.followups.FollowUpStatus.OPEN";
    private static final String CLOSED =
            "select f from FollowUp f join fetch f.decision d where f.status <> nl.sekswerkplatform.followups.FollowUpStatus.OPEN";
    private static final String NEWEST_DUE = " order by f.due desc, f.decisionNumber desc, f.position desc";
    private static final String EVERY = "select f from FollowUp f join fetch f.decision d where 1 = 1";
    private static final String BY_DUE = FollowUpOrder.DATE.orderBy();

    @PersistenceContext
    private EntityManager entities;

    void add(FollowUp followUp) {
        entities.persist(followUp);
    }

    Optional<FollowUp> find(FollowUpKey key) {
        return byKey(EVERY, key).getResultStream().findFirst();
    }

    Optional<FollowUp> findByDossierKey(String key) {
        return entities.createQuery("select f from FollowUp f where f.dossierKey = :key", FollowUp.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Holds others off until the transaction ends, so that acts at once stand one behind the other. */
    Optional<FollowUp> findForAct(FollowUpKey key) {
        return byKey("select f from FollowUp f where 1 = 1", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<FollowUp> byKey(String select, FollowUpKey key) {
        return entities.createQuery(
                        select + " and f.decisionNumber = :number and f.position = :position", FollowUp.class)
                .setParameter("number", key.decision())
                .setParameter("position", key.position());
    }

    /** Held until the transaction ends, in one order. */
    List<FollowUp> openOfForAct(DecisionNumber decision) {
        return entities.createQuery(
                        "select f from FollowUp f where f.decisionNumber = :number and f.status = :open"
                                + " order by f.position",
                        FollowUp.class)
                .setParameter("number", decision)
                .setParameter("open", FollowUpStatus.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In the order of the filter, from the first one behind {@code after} (null: from the start). */
    List<FollowUp> page(FollowUpFilter filter, FollowUp after, int most) {
        FollowUpOrder order = filter.order();
        String ofOwner = filter.owner() == null ? "" : " and f.owner = :owner";
        String ofPilot = filter.pilotKey() == null ? "" : " and f.pilotKey = :pilot";
        String behind = after == null ? "" : order.behind(after);
        TypedQuery<FollowUp> query = entities.createQuery(
                        ALL + ofOwner + ofPilot + behind + order.orderBy(), FollowUp.class)
                .setParameter("status", filter.status())
                .setMaxResults(most);
        if (filter.owner() != null) {
            query.setParameter("owner", filter.owner());
        }
        if (filter.pilotKey() != null) {
            query.setParameter("pilot", filter.pilotKey());
        }
        if (after != null) {
            query.setParameter("due", after.due())
                    .setParameter("number", after.key().decision())
                    .setParameter("position", after.position());
            if (order.key(after) != null) {
                query.setParameter("first", order.key(after));
            }
        }
        return query.getResultList();
    }

    /** By decision, newest first, with updates in one more query; behind {@code after} (null: from the newest). */
    List<FollowUp> completePage(FollowUpKey after, int most) {
        String behind = after == null
                ? ""
                : " and (f.decisionNumber < :number or (f.decisionNumber = :number and f.position > :position))";
        TypedQuery<FollowUp> query = entities.createQuery(
                        EVERY + behind + " order by f.decisionNumber desc, f.position", FollowUp.class)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("number", after.decision()).setParameter("position", after.position());
        }
        return complete(query);
    }

    /** With updates and moves. */
    List<FollowUp> completeOf(Collection<DecisionNumber> decisions) {
        return complete(entities.createQuery(
                        EVERY + " and f.decisionNumber in :numbers order by f.decisionNumber, f.position",
                        FollowUp.class)
                .setParameter("numbers", decisions));
    }

    private static List<FollowUp> complete(TypedQuery<FollowUp> query) {
        List<FollowUp> found = query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "f.updates")
                .setHint("eclipselink.batch", "f.moves")
                .getResultList();
        found.forEach(FollowUp::updates);
        found.forEach(FollowUp::moves);
        return found;
    }

    List<FollowUp> late(LocalDate today, int most) {
        return entities.createQuery(OPEN + " and f.due < :today" + BY_DUE, FollowUp.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** What this group was asked and did not answer. */
    List<FollowUp> unanswered(GroupKey group, int most) {
        return entities.createQuery(OPEN + " and f.asked = :group and f.acceptance = :asked" + BY_DUE, FollowUp.class)
                .setParameter("group", group)
                .setParameter("asked", Acceptance.ASKED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Keys of those that were due that day or before and did not return. What was promised before the platform stays away. */
    List<FollowUpKey> toReturn(LocalDate dueUntil, int most) {
        return entities
                .createQuery(
                        "select f from FollowUp f where f.status = :open and f.due <= :until and f.returnedAs is null"
                                + " and f.decision.beforePlatform = false"
                                + BY_DUE,
                        FollowUp.class)
                .setParameter("open", FollowUpStatus.OPEN)
                .setParameter("until", dueUntil)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(FollowUp::key)
                .toList();
    }

    List<FollowUp> ofPilot(String pilotKey, int most) {
        List<FollowUp> found =
                new ArrayList<>(entities.createQuery(OPEN + " and f.pilotKey = :pilot" + BY_DUE, FollowUp.class)
                        .setParameter("pilot", pilotKey)
                        .setMaxResults(most)
                        .getResultList());
        if (found.size() < most) {
            found.addAll(entities.createQuery(CLOSED + " and f.pilotKey = :pilot" + NEWEST_DUE, FollowUp.class)
                    .setParameter("pilot", pilotKey)
                    .setMaxResults(most - found.size())
                    .getResultList());
        }
        return found;
    }

    List<FollowUp> ofDecisions(Collection<DecisionNumber> numbers, int most) {
        return entities.createQuery(EVERY + " and f.decisionNumber in :numbers" + BY_DUE, FollowUp.class)
                .setParameter("numbers", numbers)
                .setMaxResults(most)
                .getResultList();
    }

    FollowUpCounts counts(LocalDate today) {
        Object[] sums = entities.createQuery(
                        "select sum(case when f.status = :done then 1 else 0 end),"
                                + " sum(case when f.status = :open and f.due < :today then 1 else 0 end),"
                                + " sum(case when f.status = :open then 1 else 0 end)"
                                + " from FollowUp f",
                        Object[].class)
                .setParameter("done", FollowUpStatus.DONE)
                .setParameter("open", FollowUpStatus.OPEN)
                .setParameter("today", today)
                .getSingleResult();
        int late = number(sums[1]);
        return new FollowUpCounts(number(sums[2]) - late, late, number(sums[0]));
    }

    /** Those that hold and have their date on one of these days, both included. */
    List<FollowUp> dueBetween(LocalDate from, LocalDate until, int most) {
        return entities.createQuery(
                        EVERY + " and f.status <> :lapsed and f.due between :from and :until" + BY_DUE, FollowUp.class)
                .setParameter("lapsed", FollowUpStatus.LAPSED)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    private static int number(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
