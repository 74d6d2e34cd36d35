package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InputKeyRepository {
    @PersistenceContext
    private EntityManager entities;

    /** Nothing when it is there, or when the input or the reader is gone meanwhile. */
    void addOnce(UUID input, UUID reader, byte[] wrapped) {
        entities.createNativeQuery(
                        "insert ignore into input_key(id, input_id, reader_id, wrapped) values (?1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, input.toString())
                .setParameter(3, reader.toString())
                .setParameter(4, wrapped)
                .executeUpdate();
    }

    Optional<InputKey> find(UUID input, UUID reader) {
        return find(List.of(input), reader).stream().findFirst();
    }

    /** Those of this reader. */
    List<InputKey> find(Collection<UUID> inputs, UUID reader) {
        return inputs.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select k from InputKey k where k.reader = :reader and k.input in :inputs",
                                InputKey.class)
                        .setParameter("reader", reader)
                        .setParameter("inputs", inputs)
                        .getResultList();
    }

    /** For whom this input is closed. */
    List<UUID> readersOf(UUID input) {
        return entities.createQuery("select k.reader from InputKey k where k.input = :input", UUID.class)
                .setParameter("input", input)
                .getResultList();
    }

    /** Keys of this reader to inputs that screeners have to do with and that not all of so many readers can open. */
    List<InputKey> notOfAll(UUID reader, int readers, int most) {
        return entities.createQuery(
                        "select k from InputKey k, AnonymousInput i where k.input = i.id and k.reader = :reader"
                                + " and i.content is not null and (i.number is null or i.awaitsAnswer = true)"
                                + " and (select count(o.id) from InputKey o where o.input = i.id) < :readers",
                        InputKey.class)
                .setParameter("reader", reader)
                .setParameter("readers", (long) readers)
                .setMaxResults(most)
                .getResultList();
    }

    /** No screener opens these any more. */
    void removeAll(Collection<UUID> inputs) {
        if (!inputs.isEmpty()) {
            entities.createQuery("delete from InputKey k where k.input in :inputs")
                    .setParameter("inputs", inputs)
                    .executeUpdate();
        }
    }
}
