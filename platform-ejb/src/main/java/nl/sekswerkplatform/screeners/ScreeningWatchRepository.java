package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class ScreeningWatchRepository {
    @PersistenceContext
    private EntityManager entities;

    /** Unless it is watched, or was not founded. To be the first of its transaction. */
    void addOnce(GroupKey group, LocalDate today) {
        entities.createNativeQuery("insert ignore into screening_watch(group_key, absent_from) values (?1, ?2)")
                .setParameter(1, group.value())
                .setParameter(2, today)
                .executeUpdate();
    }

    Optional<ScreeningWatch> find(GroupKey group) {
        return Optional.ofNullable(entities.find(ScreeningWatch.class, group.value()));
    }

    /** Held until the transaction ends. To be the first read of the transaction. */
    Optional<ScreeningWatch> hold(GroupKey group) {
        return Optional.ofNullable(entities.find(ScreeningWatch.class, group.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of them, held until the transaction ends; absent for longest first. To be the first read of the transaction. */
    List<ScreeningWatch> holdAll() {
        return entities.createQuery(
                        "select w from ScreeningWatch w order by w.absentFrom, w.group", ScreeningWatch.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<ScreeningWatch> findStoodIn() {
        return entities.createQuery(
                        "select w from ScreeningWatch w where w.stoodInFrom is not null", ScreeningWatch.class)
                .getResultStream()
                .findFirst();
    }
}
