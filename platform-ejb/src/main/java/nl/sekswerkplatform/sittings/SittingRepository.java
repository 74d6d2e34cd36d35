package nl.sekswerkplatform.sittings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.NamesGone;

@ApplicationScoped
class SittingRepository {
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    Optional<Sitting> find(int meeting) {
        return Optional.ofNullable(entities.find(Sitting.class, meeting));
    }

    /**
     * The sitting of the meeting, held until the transaction ends; empty when there is no such meeting. Ask for it before
     * anything else is read in the transaction.
     */
    Optional<Sitting> hold(int meeting) {
        entities.createNativeQuery("insert into sitting(meeting_number, state, position, turn, changes)"
                        + " select number, 'WAITING', 0, 0, 0 from meeting where number = ?1"
                        + " on duplicate key update changes = sitting.changes")
                .setParameter(1, meeting)
                .executeUpdate();
        return Optional.ofNullable(entities.find(Sitting.class, meeting, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What was written for the meeting, in an order that is nobody's. */
    List<Contribution> contributions(int meeting) {
        return entities.createQuery(
                        "select c from Contribution c where c.meetingNumber = :meeting order by c.id",
                        Contribution.class)
                .setParameter("meeting", meeting)
                .setMaxResults(ContributionService.MOST)
                .getResultList();
    }

    Optional<Contribution> findContribution(UUID id) {
        return Optional.ofNullable(entities.find(Contribution.class, id));
    }

    void add(Contribution contribution) {
        entities.persist(contribution);
    }

    void remove(Contribution contribution) {
        entities.remove(contribution);
    }

    /** What stands under these names is of a former member from now on. */
    void forget(NamesGone gone) {
        entities.createQuery("update Contribution c set c.label = null where c.group = :group and c.label in :names"
                        + " and c.shownAs <> :letter")
                .setParameter("group", gone.group())
                .setParameter("names", gone.names())
                .setParameter("letter", ShownAs.ALIAS)
                .executeUpdate();
    }

    void removeContributions(int meeting) {
        entities.createQuery("delete from Contribution c where c.meetingNumber = :meeting")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    /** Meetings of days before this one that nobody ended. */
    List<Integer> forgotten(LocalDate today) {
        return entities.createQuery(
                        "select s.meetingNumber from Sitting s, Meeting m where m.number = s.meetingNumber"
                                + " and s.state in :going and m.time.date < :today",
                        Integer.class)
                .setParameter("going", List.of(SittingState.RUNNING, SittingState.PAUSED))
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Meetings before this day for which something written is still kept. */
    List<Integer> withOldWords(LocalDate before) {
        return entities.createQuery(
                        "select distinct c.meetingNumber from Contribution c, Meeting m"
                                + " where m.number = c.meetingNumber and m.time.date < :before",
                        Integer.class)
                .setParameter("before", before)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Seconds by group over ended meetings. */
    Map<GroupKey, Long> secondsByGroup(Collection<Integer> meetings) {
        return entities.createQuery(
                        "select t.group, sum(t.seconds) from Sitting s join s.groupTimes t"
                                + " where s.meetingNumber in :meetings and s.state = :ended group by t.group",
                        Object[].class)
                .setParameter("meetings", meetings)
                .setParameter("ended", SittingState.ENDED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (GroupKey) row[0], row -> ((Number) row[1]).longValue()));
    }
}
