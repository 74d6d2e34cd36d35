package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class PublicationRoundRepository {
    @PersistenceContext
    private EntityManager entities;

    /** Held until the transaction ends. */
    PublicationRound hold() {
        return entities.find(PublicationRound.class, PublicationRound.INPUT, LockModeType.PESSIMISTIC_WRITE);
    }
}
