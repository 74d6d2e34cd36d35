package nl.sekswerkplatform.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class GroupRepository {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    Optional<StakeholderGroup> find(GroupKey key) {
        return Optional.ofNullable(entities.find(StakeholderGroup.class, key.value()));
    }

    /** All groups in their fixed order; a table has a handful. */
    List<StakeholderGroup> all() {
        return entities.createQuery("select g from StakeholderGroup g order by g.position", StakeholderGroup.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All of them as they are now; whoever changes who sits waits. */
    List<StakeholderGroup> hold() {
        return entities.createQuery("select g from StakeholderGroup g order by g.position", StakeholderGroup.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(StakeholderGroup group) {
        entities.persist(group);
    }
}
