package nl.sekswerkplatform.datepolls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.shared.Nullifier;

@ApplicationScoped
class DatePollRepository {
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    Optional<DatePoll> find(int meeting) {
        return ofMeeting(meeting).getResultStream().findFirst();
    }

    /** The poll, held until the transaction ends. Ask for it before anything else of the poll is read. */
    Optional<DatePoll> hold(int meeting) {
        return ofMeeting(meeting)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<DatePoll> ofMeeting(int meeting) {
        return entities.createQuery("select p from DatePoll p where p.meetingNumber = :meeting", DatePoll.class)
                .setParameter("meeting", meeting);
    }

    /** Without a date picked, those that close first first. */
    List<DatePoll> running() {
        return entities.createQuery(
                        "select p from DatePoll p where p.status <> :picked order by p.lastDay, p.meetingNumber",
                        DatePoll.class)
                .setParameter("picked", DatePollStatus.PICKED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Meetings of the polls that are open though their last day is over. */
    List<Integer> due(LocalDate today) {
        return entities.createQuery(
                        "select p.meetingNumber from DatePoll p where p.status = :open and p.lastDay < :today",
                        Integer.class)
                .setParameter("open", DatePollStatus.OPEN)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<DateAnswer> findAnswer(UUID poll, Nullifier nullifier) {
        return entities.createQuery(
                        "select a from DateAnswer a left join fetch a.marks"
                                + " where a.poll = :poll and a.nullifier = :nullifier",
                        DateAnswer.class)
                .setParameter("poll", poll)
                .setParameter("nullifier", nullifier.bytes())
                .getResultStream()
                .findFirst();
    }

    /** The polls in which there is an answer under one of these. */
    Set<UUID> answeredUnder(Collection<Nullifier> nullifiers) {
        return nullifiers.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select a.poll from DateAnswer a where a.nullifier in :nullifiers", UUID.class)
                        .setParameter(
                                "nullifiers",
                                nullifiers.stream().map(Nullifier::bytes).toList())
                        .getResultList());
    }

    /** Where a group stands follows from every answer. */
    List<DateAnswer> answers(UUID poll) {
        return entities.createQuery(
                        "select distinct a from DateAnswer a left join fetch a.marks where a.poll = :poll",
                        DateAnswer.class)
                .setParameter("poll", poll)
                .getResultList();
    }

    void add(Object made) {
        entities.persist(made);
    }

    void removeAnswers(UUID poll) {
        answers(poll).forEach(entities::remove);
        entities.flush();
    }

    /** With all that was answered. */
    void remove(DatePoll poll) {
        removeAnswers(poll.id());
        entities.remove(poll);
        entities.flush();
    }
}
