package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class RoundRepository {
    /** The most rounds that one question answers. */
    static final int MOST = 200;

    private static final String ROUND = "select r from ConsentRound r where ";

    @PersistenceContext
    private EntityManager entities;

    /** Held until the transaction ends. Ask for it before anything else is read in the transaction. */
    MeetingRounds holdMeeting(int meeting) {
        entities.createNativeQuery("insert into meeting_rounds(meeting_number, ended) values (?1, false)"
                        + " on duplicate key update meeting_number = meeting_number")
                .setParameter(1, meeting)
                .executeUpdate();
        return entities.find(MeetingRounds.class, meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Held until the transaction ends. Ask for it before anything else is read in the transaction. */
    Optional<ConsentRound> hold(int number) {
        return rounds(ROUND + "r.number = :number")
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<ConsentRound> find(int number) {
        return complete(rounds(ROUND + "r.number = :number").setParameter("number", number)).stream()
                .findFirst();
    }

    Optional<ConsentRound> findByDossierKey(String key) {
        return rounds(ROUND + "r.dossierKey = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Closed ones, the oldest first. */
    List<ConsentRound> closedAfter(int number, int most) {
        return complete(rounds(ROUND + "r.status = :closed and r.number > :number order by r.number")
                .setParameter("closed", RoundStatus.CLOSED)
                .setParameter("number", number)
                .setMaxResults(most));
    }

    Optional<ConsentRound> find(UUID id) {
        return Optional.ofNullable(entities.find(ConsentRound.class, id));
    }

    /** The one that is open about an item; held, so that it is as it is now. */
    Optional<ConsentRound> holdOpenFor(UUID item) {
        return rounds(ROUND + "r.openFor = :item")
                .setParameter("item", item.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those that are open about what a meeting speaks of; held, so that they are as they are now. */
    List<ConsentRound> holdOpenOf(int meeting) {
        return rounds(ROUND + "r.subject.meeting = :meeting and r.status = :open order by r.number")
                .setParameter("meeting", meeting)
                .setParameter("open", RoundStatus.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The open ones, those that close first. */
    List<ConsentRound> open() {
        return complete(openInOrder());
    }

    /** As {@link #open}, without what belongs to them. */
    List<ConsentRound> openAlone() {
        return openInOrder().getResultList();
    }

    private TypedQuery<ConsentRound> openInOrder() {
        return rounds(ROUND + "r.status = :open order by r.due, r.number")
                .setParameter("open", RoundStatus.OPEN)
                .setMaxResults(MOST);
    }

    List<Integer> openNumbers() {
        return entities.createQuery(
                        "select r.number from ConsentRound r where r.status = :open order by r.number", Integer.class)
                .setParameter("open", RoundStatus.OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Integer> due(LocalDateTime now) {
        return entities.createQuery(
                        "select r.number from ConsentRound r where r.status = :open and r.due <= :now", Integer.class)
                .setParameter("open", RoundStatus.OPEN)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The newest first, from the one below that number; without what belongs to them. */
    List<ConsentRound> closedAlone(int below, int most) {
        return rounds(ROUND + "r.status = :closed and r.number < :below order by r.number desc")
                .setParameter("closed", RoundStatus.CLOSED)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** The proposals about which a round was closed on these days, both included. */
    List<Integer> proposalsClosedBetween(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select distinct r.subject.proposal from ConsentRound r where r.closedOn between :from and :until",
                        Integer.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All about these proposals, open ones too. */
    List<ConsentRound> ofProposals(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : complete(rounds(ROUND + "r.subject.proposal in :proposals order by r.number")
                        .setParameter("proposals", proposals)
                        .setMaxResults(MOST));
    }

    /** By number. */
    List<ConsentRound> ofMeetings(Collection<Integer> meetings) {
        return complete(inOrder(meetings));
    }

    /** As {@link #ofMeetings}, without what belongs to them. */
    List<ConsentRound> ofMeetingsAlone(Collection<Integer> meetings) {
        return inOrder(meetings).getResultList();
    }

    private TypedQuery<ConsentRound> inOrder(Collection<Integer> meetings) {
        return rounds(ROUND + "r.subject.meeting in :meetings order by r.number")
                .setParameter("meetings", meetings)
                .setMaxResults(MOST);
    }

    List<PositionBox> boxes(ConsentRound round) {
        return entities.createQuery("select b from PositionBox b where b.round = :round", PositionBox.class)
                .setParameter("round", round.id())
                .setMaxResults(PositionBox.BOXES)
                .getResultList();
    }

    Optional<PositionBox> box(ConsentRound round, int number) {
        return entities.createQuery(
                        "select b from PositionBox b where b.round = :round and b.number = :number", PositionBox.class)
                .setParameter("round", round.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Of each round the box with that number, in no order. */
    List<PositionBox> boxes(Map<UUID, Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<UUID> asked = List.copyOf(numbers.keySet());
        String each = IntStream.range(0, asked.size())
                .mapToObj(i -> "b.round = :round" + i + " and b.number = :number" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<PositionBox> query =
                entities.createQuery("select b from PositionBox b where " + each, PositionBox.class);
        for (int i = 0; i < asked.size(); i++) {
            query.setParameter("round" + i, asked.get(i)).setParameter("number" + i, numbers.get(asked.get(i)));
        }
        return query.getResultList();
    }

    /** By number, with those of a group together. */
    List<Reason> reasons(Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Reason r where r.round in :rounds order by r.number", Reason.class)
                        .setParameter("rounds", rounds)
                        .getResultList();
    }

    Optional<Reason> reason(int round, int number) {
        return entities.createQuery(
                        "select r from Reason r where r.number = :number"
                                + " and r.round = (select c.id from ConsentRound c where c.number = :round)",
                        Reason.class)
                .setParameter("number", number)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    List<Wording> wordings(Collection<UUID> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select w from Wording w where w.round in :rounds order by w.group", Wording.class)
                        .setParameter("rounds", rounds)
                        .getResultList();
    }

    /** The rounds of which this group words its reasons, those first that end first. */
    List<Wording> waiting(GroupKey group) {
        return entities.createQuery(
                        "select w from Wording w where w.group = :group and w.status = :waiting order by w.lastDay, w.id",
                        Wording.class)
                .setParameter("group", group)
                .setParameter("waiting", WordingStatus.WAITING)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ConsentRound> rounds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : complete(rounds(ROUND + "r.id in :ids").setParameter("ids", ids));
    }

    /** Numbers of the rounds with a wording whose last day is over. */
    List<Integer> worded(LocalDate today) {
        return entities.createQuery(
                        "select distinct r.number from ConsentRound r, Wording w where w.round = r.id"
                                + " and w.status = :waiting and w.lastDay < :today",
                        Integer.class)
                .setParameter("waiting", WordingStatus.WAITING)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Object made) {
        entities.persist(made);
    }

    void remove(Object gone) {
        entities.remove(gone);
    }

    private TypedQuery<ConsentRound> rounds(String question) {
        return entities.createQuery(question, ConsentRound.class);
    }

    /** With all that belongs to them, in as many queries as for one. */
    private static List<ConsentRound> complete(TypedQuery<ConsentRound> query) {
        List<ConsentRound> found = query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.texts.stances")
                .setHint("eclipselink.batch", "r.groups")
                .setHint("eclipselink.batch", "r.awaited")
                .setHint("eclipselink.batch", "r.seats")
                .getResultList();
        found.forEach(round -> {
            round.texts().forEach(text -> text.stance(round.openedBy()));
            round.groups();
            round.awaited();
        });
        return found;
    }
}
