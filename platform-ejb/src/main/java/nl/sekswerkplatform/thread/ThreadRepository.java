package nl.sekswerkplatform.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
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
    private static final String IN_ORDER = " order by m.meetingNumber, i.position";

    @PersistenceContext
    private EntityManager entities;

    /** Which inputs these proposals take up. */
    List<TakenUp> takenUp(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i, p.number from Proposal p join p.inputs i where p.number in :proposals"
                                        + " order by i, p.number",
                                Object[].class)
                        .setParameter("proposals", proposals)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> new TakenUp((Integer) row[0], (Integer) row[1]))
                        .toList();
    }

    /** Where these proposals were spoken of. */
    List<SpokenItem> spokenOf(Collection<Integer> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : read(entities.createQuery(
                                SPOKEN + " and i.heading.proposalNumber in :proposals" + IN_ORDER, Object[].class)
                        .setParameter("proposals", proposals));
    }

    List<SpokenItem> spoken(MinutesReference item) {
        return read(
                entities.createQuery(SPOKEN + " and m.meetingNumber = :meeting and i.position = :item", Object[].class)
                        .setParameter("meeting", item.meeting())
                        .setParameter("item", item.item()));
    }

    private static List<SpokenItem> read(TypedQuery<Object[]> query) {
        return query.setParameter("published", VersionStatus.PUBLISHED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new SpokenItem(
                        (Integer) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        row[3] == null ? null : ((GroupKey) row[3]).value(),
                        (Integer) row[4],
                        (Integer) row[5]))
                .toList();
    }
}
