package nl.sekswerkplatform.groupreplies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class GroupReplyRepository {
    /** More than there are groups. */
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    void add(GroupReply reply) {
        entities.persist(reply);
    }

    /** All that is written about a published decision waits until the transaction ends; false when there is none. */
    boolean holdDecision(DecisionNumber number) {
        return entities.createQuery("select d from Decision d where d.number = :number", Decision.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    Optional<GroupReply> find(DecisionNumber decision, GroupKey group) {
        return byKey(decision, group).getResultStream().findFirst();
    }

    /** Holds others off until the transaction ends. */
    Optional<GroupReply> findForAct(DecisionNumber decision, GroupKey group) {
        return byKey(decision, group)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<GroupReply> byKey(DecisionNumber decision, GroupKey group) {
        return entities.createQuery(
                        "select r from GroupReply r where r.decision = :decision and r.group = :group",
                        GroupReply.class)
                .setParameter("decision", decision)
                .setParameter("group", group);
    }

    /** Those that are public, of each decision by group. */
    List<GroupReply> published(Collection<DecisionNumber> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from GroupReply r where r.decision in :decisions and r.status <> :waiting"
                                        + " order by r.decision, r.group",
                                GroupReply.class)
                        .setParameter("decisions", decisions)
                        .setParameter("waiting", ReplyStatus.WAITING)
                        .setMaxResults(decisions.size() * MOST)
                        .getResultList();
    }

    List<UUID> due(LocalDate today) {
        return entities.createQuery(
                        "select r.id from GroupReply r where r.status = :waiting and r.lastDay < :today", UUID.class)
                .setParameter("waiting", ReplyStatus.WAITING)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<GroupReply> hold(UUID id) {
        return Optional.ofNullable(entities.find(GroupReply.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
