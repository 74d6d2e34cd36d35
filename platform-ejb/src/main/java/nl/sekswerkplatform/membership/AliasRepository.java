package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class AliasRepository {
    @PersistenceContext
    private EntityManager entities;

    List<Alias> in(AliasThread thread) {
        return entities.createQuery("select a from Alias a where a.thread = :thread", Alias.class)
                .setParameter("thread", thread.toString())
                .getResultList();
    }

    /** The same, and nobody else gets a letter there until the transaction ends. */
    List<Alias> hold(AliasThread thread) {
        entities.createNativeQuery(
                        "insert into alias_thread(thread) values (?1) on duplicate key update thread = thread")
                .setParameter(1, thread.toString())
                .executeUpdate();
        return in(thread);
    }

    /** Inserts at once: should somebody have the letter after all, it is found here. */
    void add(Alias alias) {
        entities.persist(alias);
        entities.flush();
    }
}
