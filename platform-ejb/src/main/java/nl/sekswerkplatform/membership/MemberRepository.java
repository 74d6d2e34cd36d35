package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.LookupId;

@ApplicationScoped
class MemberRepository {
    @PersistenceContext
    private EntityManager entities;

    Optional<Member> find(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value()));
    }

    /** The account as it is now, held until the transaction ends. Ask for it before anything else is read in it. */
    Optional<Member> hold(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<MemberCode> find(LookupId code, CodeUse use) {
        return entities.createQuery(
                        "select c from MemberCode c where c.lookupId = :code and c.use = :use", MemberCode.class)
                .setParameter("code", code.bytes())
                .setParameter("use", use)
                .getResultStream()
                .findFirst();
    }

    /** Those of the names that somebody of the group has or had. */
    List<String> findTaken(GroupKey group, Collection<String> pseudonyms) {
        return entities.createQuery(
                        "select g.pseudonym from GivenPseudonym g where g.group = :group and g.pseudonym in :names",
                        String.class)
                .setParameter("group", group)
                .setParameter("names", pseudonyms)
                .getResultList();
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

    /** The account goes, at once, and its codes with it. */
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
        return entities.createQuery("select count(m) from Member m where m.group = :group", Long.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    /** The accounts go, at once, and their codes with them: a code that is used again later finds no old row. */
    void removeAll(GroupKey group) {
        entities.createQuery("delete from Member m where m.group = :group")
                .setParameter("group", group)
                .executeUpdate();
    }

    /** Inserts at once, so that a name that was taken meanwhile is found here and not at the end. */
    void add(Member member, PreparedAccount account) {
        entities.persist(member);
        member.givenPseudonym().ifPresent(entities::persist);
        entities.flush();
        entities.persist(new MemberCode(account.id(), CodeUse.MEMBER, account.code()));
        entities.persist(new MemberCode(account.id(), CodeUse.RECOVERY, account.recovery()));
        entities.flush();
    }

    /** The old code is gone at once, as if it had never been. */
    void replace(MemberId account, CodeUse use, Opening with) {
        entities.createQuery("delete from MemberCode c where c.account = :account and c.use = :use")
                .setParameter("account", account.value())
                .setParameter("use", use)
                .executeUpdate();
        entities.persist(new MemberCode(account, use, with));
        entities.flush();
    }
}
