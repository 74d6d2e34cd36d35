package nl.sekswerkplatform.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.IsoWeek;

/** Every question names the group: there is no way to ask for what stands in somebody else's room. */
@ApplicationScoped
class RoomRepository {
    @PersistenceContext
    private EntityManager entities;

    Optional<Room> find(GroupKey group) {
        return Optional.ofNullable(entities.find(Room.class, group.value()));
    }

    /** Two who are first at once get one room. */
    Room findOrMake(GroupKey group, byte[] newKey) {
        entities.createNativeQuery("insert into room(group_key, wrapped_key) values (?1, ?2)"
                        + " on duplicate key update group_key = group_key")
                .setParameter(1, group.value())
                .setParameter(2, newKey)
                .executeUpdate();
        return entities.find(Room.class, group.value());
    }

    List<Topic> topics(GroupKey group, TopicPlace after, int most) {
        return entities.createQuery(
                        "select t from Topic t where t.group = :group and (t.week < :week or t.week = :week and t.id > :id)"
                                + " order by t.week desc, t.id",
                        Topic.class)
                .setParameter("group", group)
                .setParameter("week", after.week().toString())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Topic> topic(GroupKey group, UUID id) {
        return topic(group, id, LockModeType.NONE);
    }

    /** The topic, held until the transaction ends. Ask for it before anything else is read in the transaction. */
    Optional<Topic> hold(GroupKey group, UUID id) {
        return topic(group, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All topics of the group, held until the transaction ends. */
    List<Topic> hold(GroupKey group) {
        return entities.createQuery("select t from Topic t where t.group = :group order by t.id", Topic.class)
                .setParameter("group", group)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Optional<Topic> topic(GroupKey group, UUID id, LockModeType lock) {
        return entities.createQuery("select t from Topic t where t.id = :id and t.group = :group", Topic.class)
                .setParameter("id", id)
                .setParameter("group", group)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<TopicPage> page(Topic topic, int number) {
        return entities.createQuery(
                        "select p from TopicPage p where p.topic = :topic and p.number = :number", TopicPage.class)
                .setParameter("topic", topic.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<TopicPage> pages(Topic topic, int from) {
        return entities.createQuery(
                        "select p from TopicPage p where p.topic = :topic and p.number >= :from order by p.number",
                        TopicPage.class)
                .setParameter("topic", topic.id())
                .setParameter("from", from)
                .setMaxResults(Topic.MOST_PAGES)
                .getResultList();
    }

    List<RoomPoll> polls(Topic topic) {
        return entities.createQuery("select p from RoomPoll p where p.topic = :topic", RoomPoll.class)
                .setParameter("topic", topic.id())
                .setMaxResults(PollService.MOST_POLLS)
                .getResultList();
    }

    /** Of the topics of the group in which something was said in that week or later. */
    List<RoomPoll> polls(GroupKey group, IsoWeek oldest, int most) {
        return entities.createQuery(
                        "select p from RoomPoll p, Topic t where p.topic = t.id and t.group = :group"
                                + " and t.week >= :oldest order by t.week desc, p.id",
                        RoomPoll.class)
                .setParameter("group", group)
                .setParameter("oldest", oldest.toString())
                .setMaxResults(most)
                .getResultList();
    }

    boolean isSpoken(GroupKey group, IsoWeek oldest) {
        return !entities.createQuery(
                        "select t.id from Topic t where t.group = :group and t.week >= :oldest", UUID.class)
                .setParameter("group", group)
                .setParameter("oldest", oldest.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Object made) {
        entities.persist(made);
    }

    void remove(Topic topic, List<TopicPage> pages) {
        pages.forEach(entities::remove);
        entities.flush();
        entities.remove(topic);
    }
}
