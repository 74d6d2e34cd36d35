package nl.sekswerkplatform.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class KeyPrintRepository {
    @PersistenceContext
    private EntityManager entities;

    /** The fingerprint by which the database knows the key of that name; this one, when it knows none yet. */
    String knownOr(String name, String fingerprint) {
        entities.createNativeQuery("insert ignore into platform_key(name, fingerprint) values (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, fingerprint)
                .executeUpdate();
        return (String) entities.createNativeQuery("select fingerprint from platform_key where name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }
}
