package nl.sekswerkplatform.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LogRepository {
    private static final int MOST_OF_ONE_THING = 200;

    @PersistenceContext
    private EntityManager entities;

    void add(LogEntry entry) {
        entities.persist(entry);
    }

    Optional<LogEntry> find(UUID id) {
        return opened("select e from LogEntry e left join fetch e.disclosures where e.id = :key", id).stream()
                .findFirst();
    }

    List<LogEntry> about(String ref) {
        return opened("select e from LogEntry e left join fetch e.disclosures where e.ref = :key order by e.leaf", ref);
    }

    private List<LogEntry> opened(String query, Object key) {
        return entities.createQuery(query, LogEntry.class).setParameter("key", key).getResultList().stream()
                .distinct()
                .limit(MOST_OF_ONE_THING)
                .toList();
    }
}
