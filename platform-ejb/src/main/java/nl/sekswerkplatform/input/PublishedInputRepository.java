package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PublishedInputRepository {
    @PersistenceContext
    private EntityManager entities;

    void add(PublishedInput input) {
        entities.persist(input);
    }

    Optional<PublishedInput> find(int number) {
        return Optional.ofNullable(entities.find(PublishedInput.class, number));
    }

    List<PublishedInput> find(Collection<Integer> numbers) {
        return entities.createQuery(
                        "select p from PublishedInput p where p.number in :numbers order by p.number",
                        PublishedInput.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    Optional<PublishedInput> findByDossierKey(String key) {
        return entities.createQuery("select p from PublishedInput p where p.dossierKey = :key", PublishedInput.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Newest number first, below the given one. */
    List<PublishedInput> below(int number, int most) {
        return entities.createQuery(
                        "select p from PublishedInput p where p.number < :number order by p.number desc",
                        PublishedInput.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest number first. */
    List<PublishedInput> storiesFor(Collection<String> indicatorKeys, int most) {
        return indicatorKeys.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from PublishedInput p where p.told.indicatorKey in :indicators"
                                        + " order by p.number desc",
                                PublishedInput.class)
                        .setParameter("indicators", indicatorKeys)
                        .setMaxResults(most)
                        .getResultList();
    }

    List<PublishedInput> aboutBelow(String pilot, int number, int most) {
        return entities.createQuery(
                        "select p from PublishedInput p where p.pilot = :pilot and p.number < :number"
                                + " order by p.number desc",
                        PublishedInput.class)
                .setParameter("pilot", pilot)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }
}
