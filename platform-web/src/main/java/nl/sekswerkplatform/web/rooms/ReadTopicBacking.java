package nl.sekswerkplatform.web.rooms;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.rooms.Contribution;
import nl.sekswerkplatform.rooms.PollService;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.TopicReading;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Query;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A conversation in the room of the member's group, page by page; on its last page she adds to it. */
@Named
@ViewScoped
public class ReadTopicBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService rooms;

    @Inject
    private PollService polls;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private SeenAsOnForm seenAs;

    @Inject
    private Address address;

    @Inject
    private Query query;

    private final UUID form = UUID.randomUUID();
    private UUID topic;
    private int page;
    private transient TopicReading reading;
    private String text;
    private boolean asLetter;

    @PostConstruct
    void read() {
        topic = RoomKey.id(address.key());
        page = query.number("page", 0);
        getReading();
    }

    public TopicReading getReading() {
        if (reading == null) {
            reading = rooms.read(acting.get(), topic, page);
        }
        return reading;
    }

    @Refusable
    public void reply() {
        rooms.reply(acting.get(), topic, new Contribution(form, text, seenAs.read(asLetter)));
        Links.redirectTo(here());
    }

    @Refusable
    public void vote(UUID poll, boolean inFavour) {
        polls.vote(acting.get(), topic, poll, inFavour);
        Links.redirectTo(here() + "?voted=yes");
    }

    private String here() {
        return "/members/rooms/topic/" + topic;
    }

    public boolean isLast() {
        return getReading().page() == getReading().pages();
    }

    /** True when she could show less than she will. */
    public boolean isFree() {
        return !getReading().me().equals(getReading().byLetter());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isAsLetter() {
        return asLetter;
    }

    public void setAsLetter(boolean asLetter) {
        this.asLetter = asLetter;
    }
}
