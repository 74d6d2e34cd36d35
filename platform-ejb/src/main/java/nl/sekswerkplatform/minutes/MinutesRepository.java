package nl.sekswerkplatform.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotFound;

@ApplicationScoped
class MinutesRepository {
    private static final String BY_MEETING = "select m from Minutes m where m.meetingNumber = :meeting";

    @PersistenceContext
    private EntityManager entities;

    boolean exist(int meetingNumber) {
        return byMeeting(meetingNumber).getResultStream().findFirst().isPresent();
    }

    /** A copy to read, with all that belongs to it, in a fixed number of queries. */
    Optional<Minutes> findToRead(int meetingNumber) {
        return toRead(byMeeting(meetingNumber)).stream().findFirst();
    }

    /** Copies to read, in as many queries as for one. */
    List<Minutes> findToRead(Collection<Integer> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : toRead(entities.createQuery(
                                "select m from Minutes m where m.meetingNumber in :meetings", Minutes.class)
                        .setParameter("meetings", meetings));
    }

    /** Copies to read of what is not a draft any more, by number of the meeting. */
    List<Minutes> findToReadAfter(int meetingNumber, int most) {
        return toRead(entities.createQuery(
                        "select m from Minutes m where m.status <> :draft and m.meetingNumber > :after"
                                + " order by m.meetingNumber",
                        Minutes.class)
                .setParameter("draft", MinutesStatus.DRAFT)
                .setParameter("after", meetingNumber)
                .setMaxResults(most));
    }

    /** Of these meetings, those with published minutes. */
    List<Integer> publishedAmong(Collection<Integer> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select m.meetingNumber from Minutes m"
                                + " where m.status = :published and m.meetingNumber in :meetings",
                        Integer.class)
                .setParameter("published", MinutesStatus.PUBLISHED)
                .setParameter("meetings", meetings)
                .getResultList();
    }

    List<Integer> offered() {
        return entities.createQuery(
                        "select v.minutes.meetingNumber from MinutesVersion v where v.status = :offered"
                                + " order by v.minutes.meetingNumber",
                        Integer.class)
                .setParameter("offered", VersionStatus.OFFERED)
                .setMaxResults(100)
                .getResultList();
    }

    /** The meetings whose minutes were published or corrected last, the newest first. */
    List<Integer> newest(int most) {
        return entities.createQuery(
                        "select v.minutes.meetingNumber from MinutesVersion v where v.status = :published"
                                + " order by v.closedOn desc, v.minutes.meetingNumber desc",
                        Integer.class)
                .setParameter("published", VersionStatus.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Makes an empty draft unless there are minutes; of two who begin at once, one finds the other's. */
    void begin(int meetingNumber) {
        entities.createNativeQuery("insert ignore into minutes"
                        + " (id, meeting_number, status, before_platform, illustrative, version)"
                        + " values (?1, ?2, 'DRAFT', false, false, 1)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, meetingNumber)
                .executeUpdate();
    }

    /** Others who change it wait. Ask for it first in a transaction, so that what is read after it is not older. */
    Minutes getLocked(int meetingNumber) {
        return byMeeting(meetingNumber)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MinutesNotFound(meetingNumber));
    }

    void add(Minutes minutes) {
        entities.persist(minutes);
        flush();
    }

    /** Puts in the database what was done so far: it takes answers and texts only before the version is closed. */
    void flush() {
        entities.flush();
    }

    private List<Minutes> toRead(TypedQuery<Minutes> query) {
        List<Minutes> found = query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.versions.items.voices")
                .setHint("eclipselink.batch", "m.versions.items.notes")
                .setHint("eclipselink.batch", "m.versions.confirmations.confirmers")
                .setHint("eclipselink.batch", "m.versions.confirmations.objectors")
                .getResultList();
        found.forEach(Minutes::read);
        found.forEach(entities::detach);
        return found;
    }

    private TypedQuery<Minutes> byMeeting(int meetingNumber) {
        return entities.createQuery(BY_MEETING, Minutes.class).setParameter("meeting", meetingNumber);
    }
}
