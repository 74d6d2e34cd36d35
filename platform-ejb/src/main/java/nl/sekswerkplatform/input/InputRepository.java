package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.sealing.LookupId;

@ApplicationScoped
class InputRepository {
    private static final String STATUS = "nl.sekswerkplatform.input.InputStatus.";
    private static final String ASKED = STATUS + "ASKED";
    private static final String READY = STATUS + "APPROVED, " + STATUS + "WITHHELD";
    private static final String RECEIVED = STATUS + "RECEIVED";
    private static final String HELD = STATUS + "HELD";
    private static final String CLOSED_FOR_HER =
            "exists (select k.id from InputKey k where k.input = i.id and k.reader = :reader)";

    @PersistenceContext
    private EntityManager entities;

    /** Adds the input by hand: a refused row of the mapper's own would put the look-up id into the log. */
    void addUnlogged(AnonymousInput input) {
        entities.createNativeQuery("insert into anonymous_input(id, lookup_id, content, receipt_key,"
                        + " pilot_key, as_group, week, status, reword_allowed,"
                        + " content_until, known_until, out_anyway, awaits_answer, version,"
                        + " indicator_key, period, written_by)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, false, false, 1, ?12, ?13, ?14)")
                .setParameter(1, input.id().toString())
                .setParameter(2, input.lookupId())
                .setParameter(3, input.content())
                .setParameter(4, input.receiptKey())
                .setParameter(5, input.pilot())
                .setParameter(
                        6, input.asGroup() == null ? null : input.asGroup().value())
                .setParameter(7, input.week().toString())
                .setParameter(8, input.status().name())
                .setParameter(9, input.rewordAllowed())
                .setParameter(10, input.contentUntil())
                .setParameter(11, input.knownUntil())
                .setParameter(12, input.told().map(Told::indicatorKey).orElse(null))
                .setParameter(
                        13, input.told().map(told -> told.period().value()).orElse(null))
                .setParameter(
                        14, input.told().map(told -> told.writtenBy().value()).orElse(null))
                .executeUpdate();
    }

    /** What inputs and all that belongs to them take up on disk, as the database knows it. */
    long bytes() {
        Number bytes = (Number) entities.createNativeQuery("select coalesce(sum(data_length + index_length), 0)"
                        + " from information_schema.tables where table_schema = database() and table_name in"
                        + " ('anonymous_input', 'input_key', 'input_message', 'screening_judgement', 'sent_form')")
                .getSingleResult();
        return bytes.longValue();
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

    /** What waits for this screener, in the order of the random ids: it says nothing of when anything came. */
    List<AnonymousInput> received(UUID reader, UUID after, int most) {
        return waiting(RECEIVED, reader, after, most);
    }

    private List<AnonymousInput> waiting(String status, UUID reader, UUID after, int most) {
        var query = entities.createQuery(
                        "select i from AnonymousInput i where i.status = " + status + " and " + CLOSED_FOR_HER
                                + (after == null ? "" : " and i.id > :after") + " order by i.id",
                        AnonymousInput.class)
                .setParameter("reader", reader);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(most)
                .setHint("eclipselink.batch", "i.judgements")
                .getResultList();
    }

    /** What waits for this screener to be sorted, in the order of the random ids. */
    List<AnonymousInput> held(UUID reader, UUID after, int most) {
        return waiting(HELD, reader, after, most);
    }

    /** True when something is at work that is not closed for this screener. */
    boolean isAnyNotClosedFor(UUID reader) {
        return !entities.createQuery(
                        "select i.id from AnonymousInput i where i.content is not null and (i.awaitsAnswer = true"
                                + " or i.status in (" + RECEIVED + ", " + HELD + ")) and not " + CLOSED_FOR_HER,
                        UUID.class)
                .setParameter("reader", reader)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of them that are held; locked until the transaction ends. To be the first read of the transaction. */
    List<AnonymousInput> heldToChange(Collection<UUID> ids) {
        return entities.createQuery(
                        "select i from AnonymousInput i where i.id in :ids and i.status = " + HELD + " order by i.id",
                        AnonymousInput.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
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

    /** Where the writer had the last word of a dialogue with this screener too, in the order of the random ids. */
    List<AnonymousInput> awaitingAnswer(UUID reader, int most) {
        return entities.createQuery(
                        "select i from AnonymousInput i where i.awaitsAnswer = true and " + CLOSED_FOR_HER
                                + " order by i.id",
                        AnonymousInput.class)
                .setParameter("reader", reader)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whose content is kept no longer; held until the transaction ends. */
    List<AnonymousInput> contentDue(LocalDate today, int most) {
        return entities.createQuery(
                        "select i from AnonymousInput i where i.content is not null and i.contentUntil <= :today",
                        AnonymousInput.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What never came out, and of which no code tells any more. */
    List<AnonymousInput> expiredDue(LocalDate today, int most) {
        return entities.createQuery(
                        "select i from AnonymousInput i where i.status = " + STATUS
                                + "EXPIRED and i.knownUntil <= :today",
                        AnonymousInput.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Public numbers of which no code tells any more, their content being erased. */
    List<Integer> numbersKnownUntil(LocalDate today, int most) {
        return entities.createQuery(
                        "select distinct i.number from AnonymousInput i where i.number is not null"
                                + " and i.content is null and i.knownUntil <= :today",
                        Integer.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is out under these numbers; held until the transaction ends. */
    List<AnonymousInput> outToChange(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from AnonymousInput i where i.number in :numbers", AnonymousInput.class)
                        .setParameter("numbers", numbers)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
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
