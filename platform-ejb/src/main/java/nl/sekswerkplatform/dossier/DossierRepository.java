package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class DossierRepository {
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    List<Dossier> all() {
        return entities.createQuery("select d from Dossier d order by d.title", Dossier.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Dossier dossier) {
        entities.persist(dossier);
    }

    /** Lets the database say now what it would say at the end, so that the path can be told. */
    void flush() {
        entities.flush();
    }
}
