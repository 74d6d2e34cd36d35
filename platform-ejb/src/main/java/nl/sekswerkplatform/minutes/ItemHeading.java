package nl.sekswerkplatform.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemTimeOutOfRange;
import nl.sekswerkplatform.shared.Text;

/** What an item is about, before anything is written of it. */
@Embeddable
public class ItemHeading {
    public static final int MAX_TITLE = 120;
    private static final int LONGEST = 480;

    /** A UUID as text, because EclipseLink reads no UUID that may be missing. */
    @Column(name = "agenda_item_id")
    private String agendaItem;

    private String title;

    @Column(name = "by_group")
    private GroupKey by;

    @Enumerated(EnumType.STRING)
    private ItemPurpose purpose;

    @Column(name = "minutes_taken")
    private int minutes;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Column(name = "proposal_number")
    private Integer proposalNumber;

    protected ItemHeading() {}

    /**
     * @param agendaItem null for what was not on an agenda of this platform
     * @param by the group that brought it in; null when none in particular did
     * @param minutes that it took; 0 when nobody kept them
     * @param pilotKey null when it is about no pilot
     * @param proposalNumber null when no proposal led to it
     */
    public ItemHeading(
            UUID agendaItem,
            String title,
            GroupKey by,
            ItemPurpose purpose,
            int minutes,
            String pilotKey,
            Integer proposalNumber) {
        if (minutes < 0 || minutes > LONGEST) {
            throw new ItemTimeOutOfRange(0, LONGEST);
        }
        this.agendaItem = agendaItem == null ? null : agendaItem.toString();
        this.title = Text.required("title", title, MAX_TITLE);
        this.by = by;
        this.purpose = purpose;
        this.minutes = minutes;
        this.pilotKey = pilotKey;
        this.proposalNumber = proposalNumber;
    }

    /** What the agenda says; the minutes that were planned stand until the secretary knows better. */
    static ItemHeading of(AgendaItem planned) {
        return new ItemHeading(
                planned.id(),
                planned.title(),
                planned.group(),
                ItemPurpose.valueOf(String.valueOf(planned.purpose())),
                planned.minutes(),
                planned.pilotKey(),
                planned.proposalNumber());
    }

    /** An embeddable belongs to one item. */
    ItemHeading copy() {
        return new ItemHeading(agendaItem(), title, by, purpose, minutes, pilotKey, proposalNumber);
    }

    /** Something that was not on the agenda. */
    public static ItemHeading otherBusiness(String title, GroupKey by, ItemPurpose purpose, int minutes) {
        return new ItemHeading(null, title, by, purpose, minutes, null, null);
    }

    /** Null for what was not on an agenda of this platform. */
    public UUID agendaItem() {
        return agendaItem == null ? null : UUID.fromString(agendaItem);
    }

    public String title() {
        return title;
    }

    /** Null when no group in particular brought it in. */
    public GroupKey by() {
        return by;
    }

    public ItemPurpose purpose() {
        return purpose;
    }

    /** 0 when nobody kept them. */
    public int minutes() {
        return minutes;
    }

    /** Null when it is about no pilot. */
    public String pilotKey() {
        return pilotKey;
    }

    /** Null when no proposal led to it. */
    public Integer proposalNumber() {
        return proposalNumber;
    }
}
