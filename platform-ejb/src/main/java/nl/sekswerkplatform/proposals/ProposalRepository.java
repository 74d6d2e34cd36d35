package nl.sekswerkplatform.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.shared.Quarter;

@ApplicationScoped
class ProposalRepository {
    /** More open proposals than any table reads. */
    static final int MOST_OPEN = 1_000;

    private static final int MOST_TAKING_UP = 50;

    @PersistenceContext
    private EntityManager entities;

    Optional<Proposal> find(int number) {
        return entities.createQuery(
                        "select p from Proposal p left join fetch p.inputs where p.number = :number", Proposal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Proposal> findById(UUID id) {
        return Optional.ofNullable(entities.find(Proposal.class, id));
    }

    Optional<Proposal> findByDossierKey(String key) {
        return entities.createQuery("select p from Proposal p where p.dossierKey = :key", Proposal.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<Proposal> findRaisedBy(RaisedBy from) {
        return entities.createQuery("select p from Proposal p where p.raisedBy = :from", Proposal.class)
                .setParameter("from", from)
                .getResultStream()
                .findFirst();
    }

    List<Proposal> page(ProposalFilter filter, int most) {
        return entities.createQuery(
                        "select p from Proposal p where (:state is null or p.state = :state)"
                                + " and (:pilot is null or p.pilotKey = :pilot)"
                                + " and (:before is null or p.number < :before) order by p.number desc",
                        Proposal.class)
                .setParameter("state", filter.state())
                .setParameter("pilot", filter.pilotKey())
                .setParameter("before", filter.before())
                .setMaxResults(most)
                .getResultList();
    }

    List<Proposal> all(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Proposal p where p.number in :numbers order by p.number", Proposal.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    List<Proposal> takingUp(int input) {
        return entities.createQuery(
                        "select p from Proposal p where :input member of p.inputs order by p.number", Proposal.class)
                .setParameter("input", input)
                .setMaxResults(MOST_TAKING_UP)
                .getResultList();
    }

    List<Proposal> takingUpPoll(int poll) {
        return entities.createQuery(
                        "select p from Proposal p where :poll member of p.polls order by p.number", Proposal.class)
                .setParameter("poll", poll)
                .setMaxResults(MOST_TAKING_UP)
                .getResultList();
    }

    /** By the number of the signal, oldest first. */
    Map<Integer, List<Proposal>> takingUpSignals(Collection<Integer> signals) {
        List<Object[]> pairs = entities.createQuery(
                        "select s, p from Proposal p join p.signals s where s in :signals order by p.number",
                        Object[].class)
                .setParameter("signals", signals)
                .setMaxResults(MOST_OPEN)
                .getResultList();
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> (Integer) pair[0],
                        Collectors.mapping(pair -> (Proposal) pair[1], Collectors.toList())));
    }

    /** Newest first, below the given number, with the inputs, signals and polls they take up in three more queries. */
    List<Proposal> completePage(int before, int most) {
        List<Proposal> found = entities.createQuery(
                        "select p from Proposal p where p.number < :before order by p.number desc", Proposal.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.inputs")
                .setHint("eclipselink.batch", "p.signals")
                .setHint("eclipselink.batch", "p.polls")
                .getResultList();
        found.forEach(Proposal::inputs);
        found.forEach(Proposal::signals);
        found.forEach(Proposal::polls);
        return found;
    }

    /** What can be supported, oldest first. */
    List<Proposal> openForSupport() {
        return open().getResultList();
    }

    boolean isAnyOpenForSupport() {
        return !open().setMaxResults(1).getResultList().isEmpty();
    }

    /** As {@link #openForSupport}, held until the transaction ends. More than {@value #MOST_OPEN} nobody reads. */
    List<Proposal> holdOpenForSupport() {
        return held("state = 'OPEN' and meeting_number is null and words = 'SHOWN'");
    }

    private TypedQuery<Proposal> open() {
        return entities.createQuery(
                        "select p from Proposal p where p.state = :open and p.meetingNumber is null and p.wording.words = :shown"
                                + " order by p.number",
                        Proposal.class)
                .setParameter("open", ProposalState.OPEN)
                .setParameter("shown", ProposalWords.SHOWN)
                .setMaxResults(MOST_OPEN);
    }

    /** Those that stand for the meeting and are not placed, held until the transaction ends, oldest first. */
    List<Proposal> holdStanding(int meeting) {
        return held("state = 'OPEN' and meeting_number = " + meeting);
    }

    /** These proposals, held until the transaction ends, oldest first. */
    List<Proposal> hold(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : held(numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "number in (", ")")));
    }

    /**
     * Locks rows in one order and by an index that no act changes, so that two acts wait and do not deadlock. Found by their
     * state, a row would be locked in the index of states first; who withdraws or places it has the row first and needs that
     * index to change the state. The database would end one of the two.
     *
     * @param which of our own, never of a form
     */
    private List<Proposal> held(String which) {
        List<?> locked = entities.createNativeQuery("select number from proposal force index (number) where " + which
                        + " order by number limit " + MOST_OPEN + " for update")
                .getResultList();
        List<Integer> numbers =
                locked.stream().map(number -> ((Number) number).intValue()).toList();
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Proposal p where p.number in :numbers order by p.number", Proposal.class)
                        .setParameter("numbers", numbers)
                        .setHint("eclipselink.refresh", "True")
                        .getResultList();
    }

    /** What stands under these names is of a former member from now on; as nobody's act it makes no new version. */
    void forget(NamesGone gone) {
        for (String author : List.of("author", "second")) {
            entities.createQuery("update Proposal p set p.AUTHOR.label = null where p.AUTHOR.group = :group"
                                    .replace("AUTHOR", author)
                            + " and p.AUTHOR.label in :names and p.AUTHOR.shownAs <> :letter".replace("AUTHOR", author))
                    .setParameter("group", gone.group())
                    .setParameter("names", gone.names())
                    .setParameter("letter", ShownAs.ALIAS)
                    .executeUpdate();
        }
    }

    /** What these said before, of each the first text first. */
    List<EarlierText> earlier(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from EarlierText e where e.proposalNumber in :numbers"
                                        + " order by e.proposalNumber, e.edition",
                                EarlierText.class)
                        .setParameter("numbers", numbers)
                        .setMaxResults(numbers.size() * MOST_OPEN)
                        .getResultList();
    }

    void add(EarlierText text) {
        entities.persist(text);
    }

    void remove(EarlierText text) {
        entities.remove(text);
    }

    Map<GroupKey, Integer> madeIn(Quarter quarter) {
        return entities.createQuery(
                        "select p.author.group, count(p) from Proposal p where p.proposedIn = :quarter group by p.author.group",
                        Object[].class)
                .setParameter("quarter", quarter)
                .getResultStream()
                .collect(Collectors.toMap(row -> (GroupKey) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Makes it found by what it says now, and not at all when that cannot be read. */
    void index(Proposal proposal) {
        entities.createNativeQuery("delete from proposal_search where number = ?1")
                .setParameter(1, proposal.number())
                .executeUpdate();
        boolean isThere = proposal.state() == ProposalState.OPEN || proposal.state() == ProposalState.PLACED;
        if (isThere && proposal.isReadable()) {
            entities.flush();
            entities.createNativeQuery("insert into proposal_search(number, words) values (?1, ?2)")
                    .setParameter(1, proposal.number())
                    .setParameter(2, proposal.words())
                    .executeUpdate();
        }
    }

    /** Those that share words, the most first. */
    List<Proposal> sharing(String words, int most) {
        List<?> numbers = entities.createNativeQuery("select number from proposal_search where match(words) against"
                        + " (?1 in boolean mode) order by match(words) against (?1 in boolean mode) desc, number desc")
                .setParameter(1, words)
                .setMaxResults(most)
                .getResultList();
        List<Integer> found =
                numbers.stream().map(number -> ((Number) number).intValue()).toList();
        return all(found).stream()
                .sorted(Comparator.comparing(proposal -> found.indexOf(proposal.number())))
                .toList();
    }

    /** Builds the index anew: what was taken out of it stays in its files until then. */
    void rebuildIndex() {
        entities.createNativeQuery("optimize table proposal_search").getResultList();
    }

    void add(Proposal proposal) {
        entities.persist(proposal);
    }
}
