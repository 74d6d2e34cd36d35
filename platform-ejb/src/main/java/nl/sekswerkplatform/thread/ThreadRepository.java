package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.agenda.AgendaState;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.VersionStatus;

/** What led to what, without the texts: these the contexts themselves tell, as they show them. */
@ApplicationScoped
class ThreadRepository {
    private static final int MOST = 2_000;
    private static final String SPOKEN = "select m.meetingNumber, i.position, i.heading.title, i.heading.by,"
            + " i.heading.proposalNumber, i.round from MinutesItem i join i.version v join v.minutes m"
            + " where v.status = :published and v.number ="
            + " (select max(w.number) from MinutesVersion w where w.minutes = m and w.status = :published)";
    private static final String PLACED = "select i.agenda.meetingNumber, i.position, i.title, i.group,"
            + " i.proposalNumber from AgendaItem i where i.agenda.state = :published";
    private static final String DECIDED = "select d.number, d.title, d.date, d.pilotKey, d.advice.meetingNumber,"
            + " d.advice.itemPosition from Decision d"
            + " where d.status = nl.sekswerkplatform.decisions.DecisionStatus.PUBLISHED";
    private static final String RETURNED =
            "select f.decisionNumber, f.position, f.returnedAs from FollowUp f" + " where f.returnedAs is not null";

    @PersistenceContext
    private EntityManager entities;

    /** Which inputs these proposals take up. */
    List<TakenUp> inputsOf(Collection<Integer> proposals) {
        return takenUp("inputs", proposals);
    }

    /** Which signals these proposals take up. */
    List<TakenUp> signalsOf(Collection<Integer> proposals) {
        return takenUp("signals", proposals);
    }

    /** Which polls these proposals take up. */
    List<TakenUp> pollsOf(Collection<Integer> proposals) {
        return takenUp("polls", proposals);
    }

    private List<TakenUp> takenUp(String things, Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t, p.number from Proposal p join p." + things
                                        + " t where p.number in :proposals order by t, p.number",
                                Object[].class)
                        .setParameter("proposals", proposals)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> new TakenUp((Integer) row[0], (Integer) row[1]))
                        .toList();
    }

    /** The evaluations that these proposals are of. */
    List<LookedBackOn> evaluationsOf(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : query("select e.number, e.pilotKey, e.proposalNumber, c from Evaluation e left join e.changes c"
                                + " where e.proposalNumber in :proposals or c in :proposals order by e.number, c")
                        .setParameter("proposals", proposals)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .flatMap(row -> Stream.of(row[2], row[3])
                                .filter(of -> of != null && proposals.contains(of))
                                .map(of -> new LookedBackOn((Integer) row[0], (String) row[1], (Integer) of)))
                        .distinct()
                        .toList();
    }

    /** The proposals that live on in these. */
    List<Integer> mergedInto(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p.number from Proposal p where p.mergedInto in :proposals order by p.number",
                                Integer.class)
                        .setParameter("proposals", proposals)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Where these proposals were spoken of. */
    List<MeetingItem> spokenOf(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : spoken(query(SPOKEN
                                + " and i.heading.proposalNumber in :proposals order by m.meetingNumber, i.position")
                        .setParameter("proposals", proposals));
    }

    List<MeetingItem> spokenAt(int meeting) {
        return spoken(query(SPOKEN + " and m.meetingNumber = :meeting order by i.position")
                .setParameter("meeting", meeting));
    }

    private static List<MeetingItem> spoken(TypedQuery<Object[]> query) {
        return query.setParameter("published", VersionStatus.PUBLISHED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> item(row, (Integer) row[5], true))
                .toList();
    }

    /** Where these proposals stand on a published agenda. */
    List<MeetingItem> placed(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : placed(query(PLACED
                                + " and i.proposalNumber in :proposals order by i.agenda.meetingNumber, i.position")
                        .setParameter("proposals", proposals));
    }

    List<MeetingItem> placedAt(int meeting) {
        return placed(query(PLACED + " and i.agenda.meetingNumber = :meeting order by i.position")
                .setParameter("meeting", meeting));
    }

    private static List<MeetingItem> placed(TypedQuery<Object[]> query) {
        return query.setParameter("published", AgendaState.PUBLISHED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> item(row, null, false))
                .toList();
    }

    private static MeetingItem item(Object[] row, Integer round, boolean spoken) {
        return new MeetingItem(
                (Integer) row[0],
                (Integer) row[1],
                (String) row[2],
                row[3] == null ? null : ((GroupKey) row[3]).value(),
                (Integer) row[4],
                round,
                spoken);
    }

    /** Decisions about what these meetings spoke of. */
    List<TakenDecision> decidedAfter(Collection<Integer> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : query(DECIDED + " and d.advice.meetingNumber in :meetings order by d.number")
                        .setParameter("meetings", meetings)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> new TakenDecision(
                                (DecisionNumber) row[0],
                                (String) row[1],
                                (LocalDate) row[2],
                                (String) row[3],
                                new MinutesReference((Integer) row[4], (Integer) row[5])))
                        .toList();
    }

    /** Decisions about these items themselves. */
    List<TakenDecision> decidedAbout(Collection<MeetingItem> items) {
        return decidedAfter(items.stream().map(MeetingItem::meeting).distinct().toList()).stream()
                .filter(decision -> items.stream().anyMatch(item -> item.isAt(decision.about())))
                .toList();
    }

    /** The recommendations that these decisions answer. */
    List<Answer> answers(Collection<DecisionNumber> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : query("select d.advice.recommendationKey, d.number from Decision d where d.number in :decisions"
                                + " and d.advice.recommendationKey is not null order by d.number")
                        .setParameter("decisions", decisions)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> new Answer((String) row[0], (DecisionNumber) row[1]))
                        .toList();
    }

    /** The editions of conditions that these decisions made. */
    List<ConditionEdition> conditionsBy(Collection<DecisionNumber> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : query("select c.pilot.key, c.key, c.edition, c.text, c.decision from Condition c"
                                + " where c.decision in :decisions order by c.pilot.key, c.position, c.edition")
                        .setParameter(
                                "decisions",
                                decisions.stream().map(DecisionNumber::toString).toList())
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> new ConditionEdition(
                                (String) row[0], (String) row[1], (Integer) row[2], (String) row[3], (String) row[4]))
                        .toList();
    }

    /** What of these decisions was late for so long that it came back. */
    List<Returned> returned(Collection<DecisionNumber> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : returned(query(RETURNED + " and f.decisionNumber in :decisions order by f.returnedAs")
                        .setParameter("decisions", decisions));
    }

    /** The promises that came back as these proposals. */
    List<Returned> returnedAs(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : returned(query(RETURNED + " and f.returnedAs in :proposals order by f.returnedAs")
                        .setParameter("proposals", proposals));
    }

    private static List<Returned> returned(TypedQuery<Object[]> query) {
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Returned((DecisionNumber) row[0], (Integer) row[1], (Integer) row[2]))
                .toList();
    }

    private TypedQuery<Object[]> query(String jpql) {
        return entities.createQuery(jpql, Object[].class);
    }
}
