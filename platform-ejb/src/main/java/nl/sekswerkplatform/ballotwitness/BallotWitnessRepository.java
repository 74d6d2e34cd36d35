package nl.sekswerkplatform.ballotwitness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BallotWitnessRepository {
    @PersistenceContext
    private EntityManager entities;

    Optional<BallotWitness> find(UUID id) {
        return Optional.ofNullable(entities.find(BallotWitness.class, id));
    }

    /** Who is or may become witness, held until the transaction ends: of two who would be appointed at once one comes first. */
    List<BallotWitness> hold() {
        return entities.createQuery(
                        "select w from BallotWitness w where w.state <> :replaced order by w.id", BallotWitness.class)
                .setParameter("replaced", WitnessState.REPLACED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<BallotWitness> in(WitnessState state, int most) {
        return entities.createQuery(
                        "select w from BallotWitness w where w.state = :state order by w.name, w.id",
                        BallotWitness.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "w.agreements.agreers")
                .getResultList();
    }

    void add(BallotWitness witness) {
        entities.persist(witness);
    }
}
