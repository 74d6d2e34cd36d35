package nl.sekswerkplatform.web.rooms;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.rooms.Contribution;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.SeenAs;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member begins a topic in the room of her group. Sending the form twice begins one. */
@Named
@ViewScoped
public class BeginTopicBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService rooms;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private String title;
    private String text;
    private boolean asLetter;

    @Refusable
    public void begin() {
        UUID topic = rooms.begin(acting.get(), title, new Contribution(form, text, new SeenAs(asLetter, null)));
        Links.redirectTo("/members/rooms/topic/" + topic);
    }

    /** How the others will see who begins it. */
    public Shown getMe() {
        return rooms.ahead(acting.get(), form, false);
    }

    /** The same, when she wants to be a letter in it. */
    public Shown getByLetter() {
        return rooms.ahead(acting.get(), form, true);
    }

    /** True when she could show less than her group does. */
    public boolean isFree() {
        return acting.get().shownAs() != ShownAs.ALIAS;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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
