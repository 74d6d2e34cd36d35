package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.sealing.LookupId;

@ApplicationScoped
class InputRepository {
    private static final String STATUS = "nl.sekswerkplatform.input.InputStatus.";
    private static final String ASKED = STATUS + "ASKED";
    private static final String READY = STATUS + "APPROVED, " + STATUS + "WITHHELD";
    private static final String RECEIVED = "nl.sekswerkplatform.input.InputStatus.RECEIVED";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Adds the input unless its receipt is known: two at once give one row, and neither fails. By hand, because a
     * refused row of its own would put the look-up id into the log.
     */
    void addOnce(AnonymousInput input) {
        entities.createNativeQuery("insert into anonymous_input(id, lookup_id, content, receipt_key, screening_key,"
                        + " pilot_key, as_group, week, status, reword_allowed,"
                        + " out_anyway, awaits_answer, version)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, false, false, 1)"
                        + " on duplicate key update version = version")
                .setParameter(1, input.id().toString())
                .setParameter(2, input.lookupId())
                .setParameter(3, input.content())
                .setParameter(4, input.receiptKey())
                .setParameter(5, input.screeningKey())
                .setParameter(6, input.pilot())
                .setParameter(
                        7, input.asGroup() == null ? null : input.asGroup().value())
                .setParameter(8, input.week().toString())
                .setParameter(9, input.status().name())
                .setParameter(10, input.rewordAllowed())
                .executeUpdate();
    }

    Optional<AnonymousInput> find(LookupId receipt) {
        return byReceipt(receipt, LockModeType.NONE);
    }

    /** Holds the row until the transaction ends. To be the first read of the transaction. */
    Optional<AnonymousInput> findToChange(LookupId receipt) {
        return byReceipt(receipt, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds the row until the transaction ends. To be the first read of the transaction. */
    Optional<AnonymousInput> findToChange(UUID id) {
        return Optional.ofNullable(entities.find(AnonymousInput.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(AnonymousInput input) {
        entities.remove(input);
    }

    /** What waits for screeners, in the order of the random ids: it says nothing of when anything came. */
    List<AnonymousInput> received(UUID after, int most) {
        var query = entities.createQuery(
                "select i from AnonymousInput i where i.status = " + RECEIVED
                        + (after == null ? "" : " and i.id > :after") + " order by i.id",
                AnonymousInput.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(most)
                .setHint("eclipselink.batch", "i.judgements")
                .getResultList();
    }

    /** What a screener has something to do with: it waits for a verdict, or its writer for an answer. */
    Optional<AnonymousInput> findAtWork(UUID id) {
        return Optional.ofNullable(entities.find(AnonymousInput.class, id))
                .filter(input -> input.status() == InputStatus.RECEIVED || input.awaitsAnswer());
    }

    /** What waits for its writer to agree; held until the transaction ends. */
    List<AnonymousInput> asked() {
        return entities.createQuery("select i from AnonymousInput i where i.status = " + ASKED, AnonymousInput.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Where the writer had the last word of a dialogue, in the order of the random ids. */
    List<AnonymousInput> awaitingAnswer(int most) {
        return entities.createQuery(
                        "select i from AnonymousInput i where i.awaitsAnswer = true order by i.id",
                        AnonymousInput.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is decided and not out yet; held until the transaction ends. */
    List<AnonymousInput> readyToComeOut() {
        return entities.createQuery(
                        "select i from AnonymousInput i where i.number is null and i.status in (" + READY + ")",
                        AnonymousInput.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Optional<AnonymousInput> byReceipt(LookupId receipt, LockModeType lock) {
        return entities.createQuery("select i from AnonymousInput i where i.lookupId = :receipt", AnonymousInput.class)
                .setParameter("receipt", receipt.bytes())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
