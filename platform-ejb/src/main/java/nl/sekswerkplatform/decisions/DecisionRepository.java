package nl.sekswerkplatform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository {
    private static final String PUBLISHED =
            "select d from Decision d where d.status = nl.sekswerkplatform.decisions.DecisionStatus.PUBLISHED";
    private static final String NEWEST_FIRST = " order by d.number desc";
    private static final DecisionNumber BEHIND_ALL = new DecisionNumber(9999, 9999);

    @PersistenceContext
    private EntityManager entities;

    void add(Decision decision) {
        entities.persist(decision);
    }

    Optional<Decision> find(UUID id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }

    /** Holds others off until the transaction ends, so that of two acts at once the second sees the first. */
    Optional<Decision> findForAct(UUID id) {
        return Optional.ofNullable(entities.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Decision> findPublished(DecisionNumber number) {
        return entities.createQuery(PUBLISHED + " and d.number = :number", Decision.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #findForAct}, by number. */
    Optional<Decision> findPublishedForAct(DecisionNumber number) {
        return entities.createQuery(PUBLISHED + " and d.number = :number", Decision.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void flush() {
        entities.flush();
    }

    Optional<DecisionNumber> findByDossierKey(String key) {
        return entities.createQuery("select d.number from Decision d where d.dossierKey = :key", DecisionNumber.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Published decisions, newest first, from the first one before {@code before} (null: from the newest). */
    List<Decision> page(DecisionNumber before, String pilotKey, int most) {
        String ofPilot = pilotKey == null ? "" : " and d.pilotKey = :pilot";
        TypedQuery<Decision> query = entities.createQuery(
                        PUBLISHED + " and d.number < :before" + ofPilot + NEWEST_FIRST, Decision.class)
                .setParameter("before", before == null ? BEHIND_ALL : before)
                .setMaxResults(most);
        if (pilotKey != null) {
            query.setParameter("pilot", pilotKey);
        }
        return query.getResultList();
    }

    /** As {@link #page}, with all that belongs to them in four more queries. */
    List<Decision> completePage(DecisionNumber before, int most) {
        return complete(entities.createQuery(PUBLISHED + " and d.number < :before" + NEWEST_FIRST, Decision.class)
                .setParameter("before", before == null ? BEHIND_ALL : before)
                .setMaxResults(most));
    }

    /** Published ones of these days, both included, with their answers in one more query. */
    List<Decision> takenBetween(LocalDate from, LocalDate until, int most) {
        List<Decision> taken = entities.createQuery(
                        PUBLISHED + " and d.date between :from and :until" + NEWEST_FIRST, Decision.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.answers")
                .getResultList();
        taken.forEach(Decision::answers);
        return taken;
    }

    Optional<Decision> findComplete(DecisionNumber number) {
        return complete(entities.createQuery(PUBLISHED + " and d.number = :number", Decision.class)
                        .setParameter("number", number))
                .stream()
                .findFirst();
    }

    Optional<Decision> findComplete(UUID id) {
        return complete(entities.createQuery("select d from Decision d where d.id = :id", Decision.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    private static List<Decision> complete(TypedQuery<Decision> query) {
        List<Decision> decisions = query.setHint("eclipselink.batch", "d.answers")
                .setHint("eclipselink.batch", "d.followUps")
                .setHint("eclipselink.batch", "d.conditions")
                .setHint("eclipselink.batch", "d.versions")
                .getResultList();
        decisions.forEach(decision -> {
            decision.answers();
            decision.followUps();
            decision.conditions();
            decision.versions();
        });
        return decisions;
    }

    /** Decisions about what this meeting spoke of, in order of its items. */
    List<Decision> ofMeeting(int meeting, int most) {
        return entities.createQuery(
                        PUBLISHED + " and d.advice.meetingNumber = :meeting"
                                + " order by d.advice.itemPosition, d.number",
                        Decision.class)
                .setParameter("meeting", meeting)
                .setMaxResults(most)
                .getResultList();
    }

    List<Decision> ofRecommendations(Collection<String> keys, int most) {
        return entities.createQuery(
                        PUBLISHED + " and d.advice.recommendationKey in :keys" + NEWEST_FIRST, Decision.class)
                .setParameter("keys", keys)
                .setMaxResults(most)
                .getResultList();
    }

    List<Decision> drafts(int most) {
        return entities.createQuery(
                        "select d from Decision d where d.status = nl.sekswerkplatform.decisions.DecisionStatus.DRAFT"
                                + " order by d.date desc, d.title",
                        Decision.class)
                .setMaxResults(most)
                .getResultList();
    }
}
