package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.sekswerkplatform.shared.IsoWeek;

@ApplicationScoped
class SentFormRepository {
    @PersistenceContext
    private EntityManager entities;

    /** True when nobody sent this form before. Two at once wait for each other. To be the first of its transaction. */
    boolean addOnce(SentForm form) {
        return entities.createNativeQuery("insert ignore into sent_form(form, sent, week) values (?1, ?2, ?3)")
                        .setParameter(1, form.form())
                        .setParameter(2, form.sent())
                        .setParameter(3, form.week().toString())
                        .executeUpdate()
                > 0;
    }

    Optional<SentForm> find(SentForm form) {
        return entities.createQuery("select f from SentForm f where f.form = :form", SentForm.class)
                .setParameter("form", form.form())
                .getResultStream()
                .findFirst();
    }

    void removeBefore(IsoWeek week) {
        entities.createQuery("delete from SentForm f where f.week < :week")
                .setParameter("week", week)
                .executeUpdate();
    }
}
