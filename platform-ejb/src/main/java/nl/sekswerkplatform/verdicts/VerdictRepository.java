package nl.sekswerkplatform.verdicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.shared.Nullifier;

@ApplicationScoped
class VerdictRepository {
    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager entities;

    void add(Object made) {
        entities.persist(made);
    }

    /** What others name is there before them, and goes after them. */
    void flush() {
        entities.flush();
    }

    void remove(Object gone) {
        entities.remove(gone);
    }

    Optional<VerdictRound> find(UUID about) {
        return Optional.ofNullable(entities.find(VerdictRound.class, about));
    }

    List<VerdictRound> findAmong(Collection<UUID> several) {
        return several.isEmpty()
                ? List.of()
                : entities.createQuery("select r from VerdictRound r where r.id in :ids", VerdictRound.class)
                        .setParameter("ids", several)
                        .getResultList();
    }

    /** @param numbers of the one box that is asked for in each */
    List<VerdictBox> findBoxes(Map<UUID, Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select b from VerdictBox b where b.round in :rounds and b.number in :numbers",
                                VerdictBox.class)
                        .setParameter("rounds", numbers.keySet())
                        .setParameter("numbers", Set.copyOf(numbers.values()))
                        .getResultStream()
                        .filter(box -> numbers.get(box.round()) == box.number())
                        .toList();
    }

    /** Holds others off until the transaction ends. */
    Optional<VerdictRound> hold(UUID about) {
        return Optional.ofNullable(entities.find(VerdictRound.class, about, LockModeType.PESSIMISTIC_WRITE));
    }

    List<UUID> open() {
        return entities.createQuery("select r.id from VerdictRound r", UUID.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The one in which hers lies. */
    Optional<VerdictBox> findBox(UUID about, Nullifier nullifier) {
        return entities.createQuery(
                        "select b from VerdictBox b where b.round = :round and b.number = :number", VerdictBox.class)
                .setParameter("round", about)
                .setParameter("number", VerdictBox.numberFor(nullifier))
                .getResultStream()
                .findFirst();
    }

    List<VerdictBox> boxes(UUID about) {
        return entities.createQuery("select b from VerdictBox b where b.round = :round", VerdictBox.class)
                .setParameter("round", about)
                .getResultList();
    }
}
