package nl.sekswerkplatform.discussions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.NamesGone;

@ApplicationScoped
class DiscussionRepository {
    private static final List<String> SPEAKING = List.of("Reply", "Suggestion", "MergeOffer");

    @PersistenceContext
    private EntityManager entities;

    /** Held until the transaction ends; made when nothing was said yet. Who may make it holds the proposal already. */
    Discussion hold(int proposal) {
        Discussion found = entities.find(Discussion.class, proposal, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            return found;
        }
        Discussion begun = new Discussion(proposal);
        entities.persist(begun);
        entities.flush();
        return begun;
    }

    boolean isBegun(int proposal) {
        return entities.find(Discussion.class, proposal) != null;
    }

    Optional<Reply> findReply(UUID id) {
        return Optional.ofNullable(entities.find(Reply.class, id));
    }

    Optional<Reply> findReply(int proposal, int number) {
        return numbered(Reply.class, proposal, number);
    }

    Optional<Suggestion> findSuggestion(UUID id) {
        return Optional.ofNullable(entities.find(Suggestion.class, id));
    }

    Optional<Suggestion> findSuggestion(int proposal, int number) {
        return numbered(Suggestion.class, proposal, number);
    }

    private <T> Optional<T> numbered(Class<T> kind, int proposal, int number) {
        return entities.createQuery(
                        "select x from " + kind.getSimpleName()
                                + " x where x.proposalNumber = :proposal and x.number = :number",
                        kind)
                .setParameter("proposal", proposal)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** From the one after the given number on. */
    List<Reply> replies(int proposal, int after, int most) {
        return entities.createQuery(
                        "select r from Reply r where r.proposalNumber = :proposal and r.number > :after order by r.number",
                        Reply.class)
                .setParameter("proposal", proposal)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Under these proposals, each in the order in which it was said. */
    List<Reply> replies(Collection<Integer> proposals) {
        return under(proposals, "select x from Reply x where x.proposalNumber in :proposals", Reply.class);
    }

    /** For these proposals, of each the first first. */
    List<Suggestion> suggestions(Collection<Integer> proposals) {
        return under(proposals, "select x from Suggestion x where x.proposalNumber in :proposals", Suggestion.class);
    }

    private <T> List<T> under(Collection<Integer> proposals, String said, Class<T> kind) {
        return proposals.isEmpty()
                ? List.of()
                : entities.createQuery(said + " order by x.proposalNumber, x.number", kind)
                        .setParameter("proposals", proposals)
                        .setMaxResults(proposals.size() * Discussion.MOST)
                        .getResultList();
    }

    /** The newest first. */
    List<Suggestion> suggestions(int proposal, int most) {
        return entities.createQuery(
                        "select s from Suggestion s where s.proposalNumber = :proposal order by s.number desc",
                        Suggestion.class)
                .setParameter("proposal", proposal)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<MergeOffer> findOffer(UUID id) {
        return Optional.ofNullable(entities.find(MergeOffer.class, id));
    }

    Optional<MergeOffer> holdOffer(UUID id) {
        return Optional.ofNullable(entities.find(MergeOffer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isOpen(String pair) {
        return !entities.createQuery("select o.id from MergeOffer o where o.openPair = :pair", UUID.class)
                .setParameter("pair", pair)
                .getResultList()
                .isEmpty();
    }

    /** Of which the proposal is one side. */
    List<MergeOffer> offers(int proposal, int most) {
        return entities.createQuery(
                        "select o from MergeOffer o where o.firstNumber = :proposal or o.secondNumber = :proposal"
                                + " order by o.state desc, o.id",
                        MergeOffer.class)
                .setParameter("proposal", proposal)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of who made these proposals. */
    List<MergeOffer> offers(Collection<Integer> first) {
        return first.isEmpty()
                ? List.of()
                : entities.createQuery("select o from MergeOffer o where o.firstNumber in :first", MergeOffer.class)
                        .setParameter("first", first)
                        .setMaxResults(first.size() * Discussion.MOST)
                        .getResultList();
    }

    /** What stands under these names is of a former member from now on. */
    void forget(NamesGone gone) {
        for (String kind : SPEAKING) {
            entities.createQuery("update " + kind + " x set x.speaker.label = null where x.speaker.group = :group"
                            + " and x.speaker.label in :names and x.speaker.shownAs <> :letter")
                    .setParameter("group", gone.group())
                    .setParameter("names", gone.names())
                    .setParameter("letter", ShownAs.ALIAS)
                    .executeUpdate();
        }
    }

    void add(Object said) {
        entities.persist(said);
    }
}
