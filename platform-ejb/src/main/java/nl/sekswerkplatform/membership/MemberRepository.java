package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
