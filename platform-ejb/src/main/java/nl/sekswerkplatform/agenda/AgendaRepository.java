package nl.sekswerkplatform.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class AgendaRepository {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    /** With items, shares and what stayed out, in as many queries for many items as for one. */
    Optional<Agenda> find(int meeting) {
        Optional<Agenda> found = entities.createQuery(
                        "select distinct a from Agenda a left join fetch a.items where a.meetingNumber = :meeting",
                        Agenda.class)
                .setParameter("meeting", meeting)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.items.shares")
                .getResultStream()
                .findFirst();
        found.ifPresent(agenda -> {
            agenda.items().forEach(AgendaItem::shares);
            agenda.unplaced();
        });
        return found;
    }

    Map<Integer, AgendaState> states(Collection<Integer> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.meetingNumber, a.state from Agenda a where a.meetingNumber in :meetings",
                                Object[].class)
                        .setParameter("meetings", meetings)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Integer) row[0], row -> (AgendaState) row[1]));
    }

    Map<Integer, LocalDate> publishedSince(LocalDate day) {
        return entities.createQuery(
                        "select a.meetingNumber, a.publishedOn from Agenda a where a.publishedOn >= :day"
                                + " order by a.publishedOn desc, a.meetingNumber",
                        Object[].class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (LocalDate) row[1]));
    }

    /** The items of a published agenda in their order, with shares. */
    List<AgendaItem> items(int meeting) {
        return entities.createQuery(
                        "select distinct i from AgendaItem i left join fetch i.shares"
                                + " where i.agenda.meetingNumber = :meeting and i.agenda.state = :published"
                                + " order by i.position",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .setParameter("published", AgendaState.PUBLISHED)
                .getResultList();
    }

    Optional<AgendaItem> findItem(UUID id) {
        return Optional.ofNullable(entities.find(AgendaItem.class, id));
    }

    Optional<AgendaItem> findItemOf(int proposal) {
        return entities.createQuery(
                        "select i from AgendaItem i where i.proposalNumber = :proposal"
                                + " and i.agenda.state = :published order by i.agenda.meetingNumber desc",
                        AgendaItem.class)
                .setParameter("proposal", proposal)
                .setParameter("published", AgendaState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of the published agendas of these meetings: who proposed an item, alone or with another, and its minutes. */
    List<PlacedItem> placed(Collection<Integer> meetings) {
        return entities.createQuery(
                        "select p.author.group, p.second.group, i.minutes from AgendaItem i, Proposal p"
                                + " where p.number = i.proposalNumber and i.agenda.meetingNumber in :meetings"
                                + " and i.agenda.state = :published",
                        Object[].class)
                .setParameter("meetings", meetings)
                .setParameter("published", AgendaState.PUBLISHED)
                .getResultStream()
                .map(row -> new PlacedItem(
                        Stream.of((GroupKey) row[0], (GroupKey) row[1])
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        (Integer) row[2]))
                .toList();
    }

    /** Held until the transaction ends, so that two who publish at once come one after the other. */
    Optional<Agenda> hold(int meeting) {
        return Optional.ofNullable(entities.find(Agenda.class, meeting, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Agenda agenda) {
        entities.persist(agenda);
    }

    Optional<SealedBallots> findBallots(int meeting) {
        return Optional.ofNullable(entities.find(SealedBallots.class, meeting));
    }

    void add(SealedBallots ballots) {
        entities.persist(ballots);
    }

    /** Of agendas that were composed before this day. */
    int removeBallotsOfBefore(LocalDate day) {
        return entities.createQuery("delete from SealedBallots b where b.meetingNumber in"
                        + " (select a.meetingNumber from Agenda a where a.composedOn < :day)")
                .setParameter("day", day)
                .executeUpdate();
    }
}
