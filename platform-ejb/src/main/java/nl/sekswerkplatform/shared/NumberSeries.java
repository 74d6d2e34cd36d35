package nl.sekswerkplatform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Speaking numbers without gaps (meeting 12, decision 2026-004). The row of the series stays locked until the
 * transaction ends, so two at once wait for each other and a rolled back act gives its number back.
 */
@ApplicationScoped
public class NumberSeries {
    @PersistenceContext
    private EntityManager entities;

    /** The next number of the series, from 1. Call it in the transaction that uses the number. */
    public int next(String series) {
        entities.createNativeQuery("insert into number_series(name, last_number) values (?1, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, series)
                .executeUpdate();
        Number last = (Number) entities.createNativeQuery("select last_number from number_series where name = ?1")
                .setParameter(1, series)
                .getSingleResult();
        return last.intValue();
    }
}
