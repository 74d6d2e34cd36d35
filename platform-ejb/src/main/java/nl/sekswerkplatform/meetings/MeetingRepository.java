package nl.sekswerkplatform.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotFound;

@ApplicationScoped
class MeetingRepository {
    private static final String BY_NUMBER = "select m from Meeting m where m.number = :number";

    @PersistenceContext
    private EntityManager entities;

    Optional<Meeting> find(int number) {
        return byNumber(number).getResultStream().findFirst();
    }

    Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id));
    }

    Optional<Meeting> findByDossierKey(String key) {
        return entities.createQuery("select m from Meeting m where m.dossierKey = :key", Meeting.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Others who change it wait. Ask for it first in a transaction, so that what is read after it is not older. */
    Meeting getLocked(int number) {
        return byNumber(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MeetingNotFound(number));
    }

    /** The one rotation; whoever takes a turn waits for whoever is taking one. */
    Rotation rotationLocked() {
        return entities.find(Rotation.class, Rotation.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those with a date first, the soonest first; then those that are only announced. */
    List<Meeting> coming(LocalDate today, int most) {
        return entities.createQuery(
                        "select m from Meeting m where m.status = :planned"
                                + " and (m.time.date >= :today or m.time.date is null)"
                                + " order by case when m.time.date is null then 1 else 0 end,"
                                + " m.time.date, m.time.start, m.number",
                        Meeting.class)
                .setParameter("planned", MeetingStatus.PLANNED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those whose day is over, the newest first. */
    List<Meeting> past(LocalDate today, int below, int most) {
        return entities.createQuery(
                        "select m from Meeting m where m.number < :below"
                                + " and (m.status = :held or m.time.date < :today) order by m.number desc",
                        Meeting.class)
                .setParameter("below", below)
                .setParameter("held", MeetingStatus.HELD)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** By number, with attendance in one more query. */
    List<Meeting> after(int number, int most) {
        List<Meeting> found = entities.createQuery(
                        "select m from Meeting m where m.number > :number order by m.number", Meeting.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.attendance")
                .getResultList();
        found.forEach(Meeting::attendance);
        return found;
    }

    /** Those here that were on these days, both included, by number. */
    List<Meeting> between(LocalDate from, LocalDate until, int most) {
        return entities.createQuery(
                        "select m from Meeting m where m.beforePlatform = false"
                                + " and m.time.date between :from and :until order by m.number",
                        Meeting.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first day on which the table met here. */
    Optional<LocalDate> firstDay() {
        return entities.createQuery(
                        "select m.time.date from Meeting m where m.beforePlatform = false and m.time.date is not null"
                                + " order by m.time.date",
                        LocalDate.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In no order. */
    List<Meeting> among(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select m from Meeting m where m.number in :numbers", Meeting.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    /** Whose minutes were not offered yet and that this group chairs or writes; by date, those without one last. */
    List<Meeting> unfinished(GroupKey group, int most) {
        return entities.createQuery(
                        "select m from Meeting m where m.attendanceClosed = false"
                                + " and (m.leaders.chair = :group or m.leaders.secretary = :group)"
                                + " order by case when m.time.date is null then 1 else 0 end,"
                                + " m.time.date, m.time.start, m.number",
                        Meeting.class)
                .setParameter("group", group)
                .setMaxResults(most)
                .getResultList();
    }

    Map<GroupKey, Integer> passes(LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select p.groupKey, count(p.groupKey) from Meeting m join m.passes p"
                                + " where m.time.date between :from and :until group by p.groupKey",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.toMap(row -> (GroupKey) row[0], row -> ((Number) row[1]).intValue()));
    }

    void add(Meeting meeting) {
        entities.persist(meeting);
    }

    private TypedQuery<Meeting> byNumber(int number) {
        return entities.createQuery(BY_NUMBER, Meeting.class).setParameter("number", number);
    }
}
