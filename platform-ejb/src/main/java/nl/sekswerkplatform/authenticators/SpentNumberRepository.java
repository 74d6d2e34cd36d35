package nl.sekswerkplatform.authenticators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.shared.Nullifier;

@ApplicationScoped
class SpentNumberRepository {
    private static final int MOST = 10_000;

    @PersistenceContext
    private EntityManager entities;

    /** False when it was there: of two at once, one is first. */
    boolean add(Nullifier number) {
        return entities.createNativeQuery("insert ignore into spent_number (nullifier) values (?1)")
                        .setParameter(1, number.hex())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    Set<String> all() {
        List<Object> found = entities.createNativeQuery("select nullifier from spent_number")
                .setMaxResults(MOST)
                .getResultList();
        return found.stream().map(String::valueOf).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    void remove(Collection<String> numbers) {
        for (String number : numbers) {
            entities.createNativeQuery("delete from spent_number where nullifier = ?1")
                    .setParameter(1, number)
                    .executeUpdate();
        }
    }
}
