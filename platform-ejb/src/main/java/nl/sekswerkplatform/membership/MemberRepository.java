package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.LookupId;

@ApplicationScoped
class MemberRepository {
    @PersistenceContext
    private EntityManager entities;

    Optional<Member> find(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value()));
    }

    Optional<Member> find(LookupId code) {
        return entities.createQuery("select m from Member m where m.lookupId = :code", Member.class)
                .setParameter("code", code.bytes())
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(GroupKey group, String pseudonym) {
        return count(
                        "select count(g) from GivenPseudonym g where g.group = :group and g.pseudonym = :pseudonym",
                        group,
                        pseudonym)
                > 0;
    }

    /** The account, held until the transaction ends. */
    Optional<Member> hold(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** All accounts of the group, held until the transaction ends: two who leave at once do so one after the other. */
    List<Member> hold(GroupKey group) {
        return entities.createQuery("select m from Member m where m.group = :group", Member.class)
                .setParameter("group", group)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Every pseudonym that was ever given in the group, and the organisations of its accounts. */
    Set<String> names(GroupKey group) {
        return Stream.of(
                        "select g.pseudonym from GivenPseudonym g where g.group = :group",
                        "select m.organisation from Member m where m.group = :group and m.organisation is not null")
                .flatMap(question -> entities.createQuery(question, String.class)
                        .setParameter("group", group)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    /** The account goes, at once. */
    void remove(Member member) {
        entities.remove(member);
        entities.flush();
    }

    /** Never again anybody's: found here and not at the end when somebody drew it meanwhile. */
    void add(GivenPseudonym name) {
        entities.persist(name);
        entities.flush();
    }

    long count(GroupKey group) {
        return count("select count(m) from Member m where m.group = :group", group, null);
    }

    /** The accounts go, at once: a code that is used again later finds no old row. */
    void removeAll(GroupKey group) {
        entities.createQuery("delete from Member m where m.group = :group")
                .setParameter("group", group)
                .executeUpdate();
    }

    /** Inserts at once, so that a name that was taken meanwhile is found here and not at the end. */
    void add(Member member) {
        entities.persist(member);
        member.givenPseudonym().ifPresent(entities::persist);
        entities.flush();
    }

    private long count(String question, GroupKey group, String pseudonym) {
        var query = entities.createQuery(question, Long.class).setParameter("group", group);
        return (pseudonym == null ? query : query.setParameter("pseudonym", pseudonym)).getSingleResult();
    }
}
