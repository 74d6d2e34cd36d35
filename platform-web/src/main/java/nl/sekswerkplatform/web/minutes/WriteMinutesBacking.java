package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.ItemHeading;
import nl.sekswerkplatform.minutes.ItemPurpose;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesStatus;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The draft of the minutes: its items, other business, and the way to offering it. */
@Named
@ViewScoped
public class WriteMinutesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService service;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    private final UUID newItem = UUID.randomUUID();
    private int number;
    private boolean secretary;
    private transient Meeting meeting;
    private transient Minutes minutes;
    private String title;
    private String by;
    private ItemPurpose purpose = ItemPurpose.DISCUSS;
    private Integer taken = 0;

    @PostConstruct
    void load() {
        number = address.number();
        meeting = meetings.get(number);
        secretary = service.isWrittenBy(number, acting.delegate());
        minutes = (secretary ? service.findForWriters(number, acting.delegate()) : service.findForMembers(number))
                .orElse(null);
    }

    @Refusable
    public void begin() {
        service.begin(number, acting.delegate());
        stay();
    }

    @Refusable
    public void add() {
        GroupKey group = by == null ? null : new GroupKey(by);
        service.addItem(number, newItem, ItemHeading.otherBusiness(title, group, purpose, taken), acting.delegate());
        stay();
    }

    @Refusable
    public void remove(UUID item) {
        service.removeItem(number, item, acting.delegate());
        stay();
    }

    @Refusable
    public void change() {
        service.change(number, acting.delegate());
        stay();
    }

    @Refusable
    public void discard() {
        service.discard(number, acting.delegate());
        stay();
    }

    private void stay() {
        Links.redirectTo("/members/minutes/write/" + number);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Null while nobody began. */
    public Minutes getMinutes() {
        return minutes;
    }

    public boolean isSecretary() {
        return secretary;
    }

    /** What is being written; null when nothing is. */
    public MinutesVersion getDraft() {
        return minutes == null ? null : minutes.versions().draft().orElse(null);
    }

    /** True when the draft changes a text that the groups have read. */
    public boolean isChanging() {
        return getDraft() != null && minutes.status() != MinutesStatus.DRAFT;
    }

    /** True when there is nothing to write in until the secretary group says that it wants to change the text. */
    public boolean isChangeable() {
        return secretary && minutes != null && getDraft() == null && !minutes.isBeforePlatform();
    }

    /** True for an item that may be taken out again. */
    public boolean isRemovable(MinutesItem item) {
        return item.isOtherBusiness() && minutes.versions().isNew(item);
    }

    /** The groups that sat at the meeting. */
    public List<StakeholderGroup> getSeated() {
        List<GroupKey> seats = meetings.get(number).seats();
        return groups.findAll().stream()
                .filter(group -> seats.contains(group.key()))
                .toList();
    }

    public ItemPurpose[] getPurposes() {
        return ItemPurpose.values();
    }

    public int getMaxTitle() {
        return ItemHeading.MAX_TITLE;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public ItemPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ItemPurpose purpose) {
        this.purpose = purpose;
    }

    public Integer getTaken() {
        return taken;
    }

    public void setTaken(Integer taken) {
        this.taken = taken;
    }
}
