package nl.sekswerkplatform.web.rooms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.TopicPlace;
import nl.sekswerkplatform.rooms.TopicSummary;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What is talked about in the room of the member's group. */
@Named
@RequestScoped
public class ListTopicsBacking {
    private static final int SHOWN = 20;

    @Inject
    private RoomService rooms;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Query query;

    private ListPage<TopicSummary> found;

    @PostConstruct
    void read() {
        TopicPlace after = query.key("after", TopicPlace::parse);
        found = ListPage.of(rooms.find(acting.get(), after == null ? TopicPlace.START : after, SHOWN + 1), SHOWN);
    }

    public ActingMember getMember() {
        return acting.get();
    }

    public List<TopicSummary> getShown() {
        return found.rows();
    }

    /** The address of the next ones; null when these were the last. */
    public String getMore() {
        return found.more() ? "/members/rooms/list?after=" + found.next(TopicSummary::place) : null;
    }
}
