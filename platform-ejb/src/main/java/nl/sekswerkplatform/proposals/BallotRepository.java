package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.shared.Nullifier;

@ApplicationScoped
class BallotRepository {
    /** Of version 4: what is random but for that, MariaDB takes for an id only sometimes. */
    private static final String RANDOM_ID =
            "cast(concat(hex(random_bytes(6)), '4', substr(hex(random_bytes(2)), 2), '8',"
                    + " substr(hex(random_bytes(8)), 2)) as uuid)";

    private static final List<String> CLEARING = List.of(
            "insert into kept_ballot(id, meeting_number, nullifier, content) select " + RANDOM_ID
                    + ", meeting_number, kept_under, kept from ballot where meeting_number = ?1 and kept is not null",
            "delete s from ballot_support s join ballot b on b.id = s.ballot_id where b.meeting_number = ?1",
            "delete from ballot where meeting_number = ?1");

    @PersistenceContext
    private EntityManager entities;

    /** The meeting's box, held until the transaction ends. Ask for it before anything else is read in the transaction. */
    BallotBox hold(int meeting) {
        entities.createNativeQuery("insert into ballot_box(meeting_number, closed) values (?1, false)"
                        + " on duplicate key update meeting_number = meeting_number")
                .setParameter(1, meeting)
                .executeUpdate();
        return entities.find(BallotBox.class, meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<BallotBox> findBox(int meeting) {
        return Optional.ofNullable(entities.find(BallotBox.class, meeting));
    }

    List<Integer> closedAmong(Collection<Integer> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select b.meetingNumber from BallotBox b where b.closed = true"
                                        + " and b.meetingNumber in :meetings",
                                Integer.class)
                        .setParameter("meetings", meetings)
                        .getResultList();
    }

    Optional<Ballot> find(int meeting, Nullifier nullifier) {
        return entities.createQuery(
                        "select b from Ballot b left join fetch b.supported"
                                + " where b.meetingNumber = :meeting and b.nullifier = :nullifier",
                        Ballot.class)
                .setParameter("meeting", meeting)
                .setParameter("nullifier", nullifier.bytes())
                .getResultStream()
                .findFirst();
    }

    /** The one of these ballots, still to be counted, that is for the latest meeting. */
    Optional<Ballot> findLatest(Collection<Nullifier> nullifiers) {
        return latest(
                        "select b from Ballot b where b.nullifier in :nullifiers order by b.meetingNumber desc",
                        nullifiers)
                .map(Ballot.class::cast);
    }

    /** The one of these copies of counted ballots that is for the latest meeting. */
    Optional<KeptBallot> findLatestKept(Collection<Nullifier> nullifiers) {
        return latest(
                        "select b from KeptBallot b where b.nullifier in :nullifiers order by b.meetingNumber desc",
                        nullifiers)
                .map(KeptBallot.class::cast);
    }

    private Optional<?> latest(String question, Collection<Nullifier> nullifiers) {
        if (nullifiers.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(question, Object.class)
                .setParameter(
                        "nullifiers", nullifiers.stream().map(Nullifier::bytes).toList())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All ballots of a meeting: what an agenda is composed from needs every one. */
    List<Ballot> inBox(int meeting) {
        return entities.createQuery(
                        "select distinct b from Ballot b left join fetch b.supported where b.meetingNumber = :meeting",
                        Ballot.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The meetings before this one that have a box, latest first. */
    List<Integer> meetingsBefore(int meeting, int most) {
        return entities.createQuery(
                        "select b.meetingNumber from BallotBox b where b.meetingNumber < :meeting"
                                + " order by b.meetingNumber desc",
                        Integer.class)
                .setParameter("meeting", meeting)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether one of these proposals is on a ballot for the meeting. */
    boolean supportsAny(int meeting, Collection<Integer> proposals) {
        return !proposals.isEmpty()
                && !entities.createQuery(
                                "select b.id from Ballot b join b.supported s where b.meetingNumber = :meeting"
                                        + " and key(s) in :proposals",
                                UUID.class)
                        .setParameter("meeting", meeting)
                        .setParameter("proposals", proposals)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** What is left of counted support for the proposal; a row for each meeting. */
    List<CountedSupport> counted(int proposal) {
        return entities.createQuery(
                        "select c from CountedSupport c where c.proposalNumber = :proposal", CountedSupport.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** The ballots of the meeting go; their members keep their own copies, in no order. */
    void clear(int meeting) {
        entities.flush();
        for (String act : CLEARING) {
            entities.createNativeQuery(act).setParameter(1, meeting).executeUpdate();
        }
    }

    /** The copies of meetings before this one go. */
    void forgetKeptBefore(int meeting) {
        entities.createQuery("delete from KeptBallot b where b.meetingNumber < :meeting")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    /** The meetings that have ballots, with boxes that are closed or not. */
    List<Integer> withBallots(boolean closed) {
        return entities.createQuery(
                        "select b.meetingNumber from BallotBox b where b.closed = :closed and exists"
                                + " (select c.id from Ballot c where c.meetingNumber = b.meetingNumber)",
                        Integer.class)
                .setParameter("closed", closed)
                .getResultList();
    }

    /** The meetings for which someone supports the proposal. */
    List<Integer> meetingsWithSupport(int proposal) {
        return entities.createQuery(
                        "select distinct b.meetingNumber from Ballot b join b.supported s where key(s) = :proposal",
                        Integer.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** Whether the proposal is on a ballot with another nullifier than these, of which there is at least one. */
    boolean isSupportedBesides(int proposal, Collection<Nullifier> own) {
        return entities.createQuery(
                                "select count(b) from Ballot b join b.supported s"
                                        + " where key(s) = :proposal and b.nullifier not in :own",
                                Long.class)
                        .setParameter("proposal", proposal)
                        .setParameter("own", own.stream().map(Nullifier::bytes).toList())
                        .getSingleResult()
                > 0;
    }

    void add(Ballot ballot) {
        entities.persist(ballot);
    }

    void add(CountedSupport counted) {
        entities.persist(counted);
    }

    void remove(Ballot ballot) {
        entities.remove(ballot);
    }
}
