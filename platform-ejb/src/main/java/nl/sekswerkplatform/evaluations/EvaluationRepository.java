package nl.sekswerkplatform.evaluations;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

@ApplicationScoped
class EvaluationRepository {
    private static final String BY_NUMBER = "select e from Evaluation e where e.number = :number";

    @PersistenceContext
    private EntityManager entities;

    /** Before its statements, which name it. */
    void add(Evaluation evaluation) {
        entities.persist(evaluation);
        entities.flush();
    }

    void add(GroupStatement statement) {
        entities.persist(statement);
    }

    Optional<Evaluation> find(int number) {
        return entities.createQuery(BY_NUMBER, Evaluation.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Holds others off until the transaction ends. */
    Optional<Evaluation> hold(int number) {
        return entities.createQuery(BY_NUMBER, Evaluation.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Evaluation> findById(UUID id) {
        return Optional.ofNullable(entities.find(Evaluation.class, id));
    }

    Optional<Evaluation> findByDossierKey(String key) {
        return entities.createQuery("select e from Evaluation e where e.dossierKey = :key", Evaluation.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<Evaluation> findByProposal(int proposal) {
        return entities.createQuery("select e from Evaluation e where e.proposalNumber = :proposal", Evaluation.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .findFirst();
    }

    /** In which groups still write. */
    Optional<Evaluation> findOpenFor(String pilotKey) {
        return entities.createQuery("select e from Evaluation e where e.openFor = :pilot", Evaluation.class)
                .setParameter("pilot", pilotKey)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<Evaluation> ofPilot(String pilotKey, int most) {
        return entities.createQuery(
                        "select e from Evaluation e where e.pilotKey = :pilot order by e.number desc", Evaluation.class)
                .setParameter("pilot", pilotKey)
                .setMaxResults(most)
                .getResultList();
    }

    /** Oldest first. */
    List<Evaluation> inState(EvaluationState state, int after, int most) {
        return entities.createQuery(
                        "select e from Evaluation e where e.state = :state and e.number > :after order by e.number",
                        Evaluation.class)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<Integer> due(LocalDate today, int most) {
        return entities.createQuery(
                        "select e.number from Evaluation e where e.state = :open and e.nextLook < :today order by e.number",
                        Integer.class)
                .setParameter("open", EvaluationState.OPEN)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order of the table. */
    List<GroupStatement> statements(Evaluation evaluation) {
        return statements(List.of(evaluation)).getOrDefault(evaluation.id(), List.of());
    }

    /** By the id of the evaluation, in the order of the table. */
    Map<UUID, List<GroupStatement>> statements(Collection<Evaluation> evaluations) {
        if (evaluations.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s from GroupStatement s where s.evaluation in :ids order by s.position",
                        GroupStatement.class)
                .setParameter("ids", evaluations.stream().map(Evaluation::id).toList())
                .setHint("eclipselink.batch", "s.judgements")
                .getResultList()
                .stream()
                .collect(groupingBy(GroupStatement::evaluation));
    }

    /** Of that group in these evaluations. */
    List<GroupStatement> ofGroup(Collection<Evaluation> evaluations, GroupKey group) {
        return evaluations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from GroupStatement s where s.evaluation in :ids and s.group = :group",
                                GroupStatement.class)
                        .setParameter(
                                "ids", evaluations.stream().map(Evaluation::id).toList())
                        .setParameter("group", group)
                        .getResultList();
    }
}
