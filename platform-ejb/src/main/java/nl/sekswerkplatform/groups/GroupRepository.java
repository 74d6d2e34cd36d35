package nl.sekswerkplatform.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class GroupRepository {
    @PersistenceContext
    private EntityManager entities;

    Optional<StakeholderGroup> find(GroupKey key) {
        return Optional.ofNullable(entities.find(StakeholderGroup.class, key.value()));
    }

    /** All groups in their fixed order; a table has a handful. */
    List<StakeholderGroup> all() {
        return entities.createQuery("select g from StakeholderGroup g order by g.position", StakeholderGroup.class)
                .setMaxResults(200)
                .getResultList();
    }

    void add(StakeholderGroup group) {
        entities.persist(group);
    }
}
