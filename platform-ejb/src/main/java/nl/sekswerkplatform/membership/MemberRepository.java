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
                        "select count(m) from Member m where m.group = :group and m.pseudonym = :pseudonym",
                        group,
                        pseudonym)
                > 0;
    }

    long count(GroupKey group) {
        return count("select count(m) from Member m where m.group = :group", group, null);
    }

    /** Inserts at once, so that a name that was taken meanwhile is found here and not at the end. */
    void add(Member member) {
        entities.persist(member);
        entities.flush();
    }

    private long count(String question, GroupKey group, String pseudonym) {
        var query = entities.createQuery(question, Long.class).setParameter("group", group);
        return (pseudonym == null ? query : query.setParameter("pseudonym", pseudonym)).getSingleResult();
    }
}
