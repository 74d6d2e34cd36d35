package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.shared.Nullifier;

@ApplicationScoped
class BallotRepository {
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

    /** The one of these ballots that is for the latest meeting. */
    Optional<Ballot> findLatest(Collection<Nullifier> nullifiers) {
        if (nullifiers.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select b from Ballot b where b.nullifier in :nullifiers order by b.meetingNumber desc",
                        Ballot.class)
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

    /** The meetings for which someone supports the proposal. */
    List<Integer> meetingsWithSupport(int proposal) {
        return entities.createQuery(
                        "select distinct b.meetingNumber from Ballot b where :proposal member of b.supported",
                        Integer.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** Whether the proposal is on a ballot with another nullifier than these, of which there is at least one. */
    boolean isSupportedBesides(int proposal, Collection<Nullifier> own) {
        return entities.createQuery(
                                "select count(b) from Ballot b"
                                        + " where :proposal member of b.supported and b.nullifier not in :own",
                                Long.class)
                        .setParameter("proposal", proposal)
                        .setParameter("own", own.stream().map(Nullifier::bytes).toList())
                        .getSingleResult()
                > 0;
    }

    void add(Ballot ballot) {
        entities.persist(ballot);
    }

    void remove(Ballot ballot) {
        entities.remove(ballot);
    }
}
