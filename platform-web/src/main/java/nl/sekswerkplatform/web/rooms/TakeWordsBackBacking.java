package nl.sekswerkplatform.web.rooms;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.rooms.RoomRefused.NotInThisRoom;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member confirms that she takes back what she said; to all others this page does not exist. */
@Named
@ViewScoped
public class TakeWordsBackBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ROOM = "/members/rooms/";

    @Inject
    private RoomService rooms;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private UUID topic;
    private UUID words;
    private String text;

    @PostConstruct
    void read() {
        RoomKey key = RoomKey.of(address.key());
        topic = key.topic();
        words = key.words();
        text = rooms.findOwn(acting.get(), topic, words).orElseThrow(NotInThisRoom::new);
    }

    @Refusable
    public void takeBack() {
        boolean stays = rooms.takeBack(acting.get(), topic, words);
        Links.redirectTo(stays ? ROOM + "topic/" + topic : ROOM + "list");
    }

    public UUID getTopic() {
        return topic;
    }

    public String getText() {
        return text;
    }
}
