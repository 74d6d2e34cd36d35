package nl.sekswerkplatform.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SignalRepository {
    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager entities;

    void add(Signal signal) {
        entities.persist(signal);
    }

    /** What stood in the way of another has left its place. */
    void flush() {
        entities.flush();
    }

    /** Newest first. */
    List<Signal> ofPilot(String pilotKey) {
        return entities.createQuery(
                        "select s from Signal s where s.pilotKey = :pilot order by s.number desc", Signal.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * What waits for the table, held until the transaction ends. One that was raised meanwhile is not passed over: the database
     * refuses, and all of it is undone.
     */
    List<Signal> holdRaised(String pilotKey) {
        return entities.createQuery(
                        "select s from Signal s where s.pilotKey = :pilot and s.state = :raised order by s.number",
                        Signal.class)
                .setParameter("pilot", pilotKey)
                .setParameter("raised", SignalState.RAISED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first. */
    List<Signal> ofIndicators(Collection<String> keys) {
        return entities.createQuery(
                        "select s from Signal s where s.indicatorKey in :keys order by s.number desc", Signal.class)
                .setParameter("keys", keys)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Newest first. */
    List<Signal> raised(int most) {
        return entities.createQuery(
                        "select s from Signal s where s.state = :raised order by s.number desc", Signal.class)
                .setParameter("raised", SignalState.RAISED)
                .setMaxResults(most)
                .getResultList();
    }

    List<Signal> find(Collection<Integer> numbers) {
        return entities.createQuery("select s from Signal s where s.number in :numbers order by s.number", Signal.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The oldest first. */
    List<Signal> after(int number, int most) {
        return entities.createQuery("select s from Signal s where s.number > :number order by s.number", Signal.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Signal> findByDossierKey(String key) {
        return entities.createQuery("select s from Signal s where s.dossierKey = :key", Signal.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Held until the transaction ends. */
    List<Signal> hold(Collection<Integer> numbers) {
        return entities.createQuery("select s from Signal s where s.number in :numbers order by s.number", Signal.class)
                .setParameter("numbers", numbers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
