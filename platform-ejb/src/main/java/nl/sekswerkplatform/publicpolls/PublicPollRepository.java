package nl.sekswerkplatform.publicpolls;

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
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.publicpolls.ReadablePoll.Status;

@ApplicationScoped
class PublicPollRepository {
    private static final int MOST = 200;
    private static final String POLL = "select p from PublicPoll p where ";
    private static final String WHOLE = "select distinct p from PublicPoll p left join fetch p.groups where ";

    @PersistenceContext
    private EntityManager entities;

    void add(PublicPoll poll) {
        entities.persist(poll);
        entities.flush();
    }

    void add(PollBox box) {
        entities.persist(box);
    }

    /** Two who ask for one group wait for each other. Ask for it before anything else is read in the transaction. */
    void holdAsker(GroupKey group) {
        entities.createNativeQuery("insert into public_poll_asker(group_key) values (?1)"
                        + " on duplicate key update group_key = group_key")
                .setParameter(1, group.value())
                .executeUpdate();
    }

    /** Held until the transaction ends. Ask for it before anything else is read in the transaction. */
    Optional<PublicPoll> hold(int number) {
        return entities.createQuery(POLL + "p.number = :number", PublicPoll.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<PublicPoll> find(int number) {
        return entities.createQuery(WHOLE + "p.number = :number", PublicPoll.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<PublicPoll> find(UUID id) {
        return Optional.ofNullable(entities.find(PublicPoll.class, id));
    }

    Optional<PublicPoll> find(String dossierKey) {
        return entities.createQuery(POLL + "p.dossierKey = :key", PublicPoll.class)
                .setParameter("key", dossierKey)
                .getResultStream()
                .findFirst();
    }

    /** Those of the numbers that were counted, by number. */
    List<PublicPoll> counted(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                WHOLE + "p.number in :numbers and p.status = :counted order by p.number",
                                PublicPoll.class)
                        .setParameter("numbers", numbers)
                        .setParameter("counted", Status.COUNTED)
                        .getResultList();
    }

    /** Not over, those that close first first. */
    List<PublicPoll> running() {
        return whole(
                entities.createQuery(
                                "select p.number from PublicPoll p where p.status = :announced order by p.closes,"
                                        + " p.number",
                                Integer.class)
                        .setParameter("announced", Status.ANNOUNCED)
                        .setMaxResults(MOST)
                        .getResultList(),
                " order by p.closes, p.number");
    }

    /** Counted or withdrawn, the newest first, from the one before {@code before}. */
    List<PublicPoll> over(int before, int most) {
        return whole(
                entities.createQuery(
                                "select p.number from PublicPoll p where p.status <> :announced and p.number < :before"
                                        + " order by p.number desc",
                                Integer.class)
                        .setParameter("announced", Status.ANNOUNCED)
                        .setParameter("before", before)
                        .setMaxResults(most)
                        .getResultList(),
                " order by p.number desc");
    }

    /** All by number, from the first one behind {@code after}. */
    List<PublicPoll> page(int after, int most) {
        return whole(
                entities.createQuery(
                                "select p.number from PublicPoll p where p.number > :after order by p.number",
                                Integer.class)
                        .setParameter("after", after)
                        .setMaxResults(most)
                        .getResultList(),
                " order by p.number");
    }

    /** With the groups that are asked, in one question: a bound would count these as well. */
    private List<PublicPoll> whole(List<Integer> numbers, String order) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(WHOLE + "p.number in :numbers" + order, PublicPoll.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    long running(GroupKey by) {
        return entities.createQuery(
                        "select count(p) from PublicPoll p where p.status = :announced and p.askedBy = :by", Long.class)
                .setParameter("announced", Status.ANNOUNCED)
                .setParameter("by", by)
                .getSingleResult();
    }

    List<Integer> announced() {
        return entities.createQuery(
                        "select p.number from PublicPoll p where p.status = :announced order by p.number",
                        Integer.class)
                .setParameter("announced", Status.ANNOUNCED)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Integer> due(LocalDate today) {
        return entities.createQuery(
                        "select p.number from PublicPoll p where p.status = :announced and p.closes < :today",
                        Integer.class)
                .setParameter("announced", Status.ANNOUNCED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    PollBox box(UUID poll, int number) {
        return entities.createQuery(
                        "select b from PollBox b where b.poll = :poll and b.number = :number", PollBox.class)
                .setParameter("poll", poll)
                .setParameter("number", number)
                .getSingleResult();
    }

    List<PollBox> boxes(UUID poll) {
        return entities.createQuery("select b from PollBox b where b.poll = :poll", PollBox.class)
                .setParameter("poll", poll)
                .getResultList();
    }

    /** One of each poll. */
    List<PollBox> boxes(Map<UUID, Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select b from PollBox b where b.poll in :polls and b.number in :numbers",
                                PollBox.class)
                        .setParameter("polls", numbers.keySet())
                        .setParameter("numbers", numbers.values())
                        .getResultList()
                        .stream()
                        .filter(box -> numbers.get(box.poll()) == box.number())
                        .toList();
    }

    void erase(PublicPoll poll) {
        boxes(poll.id()).forEach(entities::remove);
        entities.flush();
    }
}
