package nl.sekswerkplatform.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.AlreadyConfirmed;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemFromAgenda;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemNotFound;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesEmpty;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesIncomplete;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotOffered;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesWithGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.TooManyItems;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * The minutes of one meeting. Written as a draft; offered to the seated groups, from when the text stays; published when
 * all of them have confirmed, or at the deadline with the silent ones named. Nothing changes them after that.
 */
@Entity
@Table(name = "minutes")
public class Minutes {
    public static final int MOST_ITEMS = 60;

    @Id
    private UUID id;

    @Column(name = "meeting_number")
    private int meetingNumber;

    @Enumerated(EnumType.STRING)
    private MinutesStatus status;

    @Column(name = "offered_on")
    private LocalDate offeredOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MinutesItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("groupKey")
    private List<GroupConfirmation> confirmations = new ArrayList<>();

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Version
    private int version;

    protected Minutes() {}

    Minutes(int meetingNumber) {
        this.id = UUID.randomUUID();
        this.meetingNumber = meetingNumber;
        this.status = MinutesStatus.DRAFT;
    }

    /** Takes over the agenda, unless there are items already. */
    void takeOver(List<ItemHeading> agenda) {
        require(MinutesStatus.DRAFT);
        if (items.isEmpty()) {
            agenda.forEach(heading -> add(UUID.randomUUID(), heading));
        }
    }

    /** What was written before there was a platform: published at once, confirmed by nobody here. */
    static Minutes recordEarlier(EarlierMinutes earlier, LocalDate today) {
        Minutes minutes = new Minutes(earlier.meetingNumber());
        for (EarlierItem told : earlier.items()) {
            MinutesItem item = minutes.add(UUID.randomUUID(), told.heading());
            item.enterFrom(told.dossierKey());
            item.write(told.written());
        }
        minutes.status = MinutesStatus.PUBLISHED;
        minutes.publishedOn = today;
        minutes.beforePlatform = true;
        minutes.illustrative = earlier.illustrative();
        return minutes;
    }

    /** Adds other business at the end; the same once more changes nothing. */
    void addOtherBusiness(UUID itemId, ItemHeading heading) {
        require(MinutesStatus.DRAFT);
        if (items.stream().noneMatch(item -> item.id().equals(itemId))) {
            add(itemId, heading);
        }
    }

    private MinutesItem add(UUID itemId, ItemHeading heading) {
        if (items.size() >= MOST_ITEMS) {
            throw new TooManyItems(MOST_ITEMS);
        }
        MinutesItem item = new MinutesItem(this, itemId, items.size() + 1, heading);
        items.add(item);
        return item;
    }

    /** Takes out other business again; what was on the agenda stays. */
    void remove(UUID itemId) {
        require(MinutesStatus.DRAFT);
        MinutesItem item = item(itemId);
        if (!item.isOtherBusiness()) {
            throw new ItemFromAgenda();
        }
        items.remove(item);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }

    /** @throws ItemChangedMeanwhile when it was written after the given edition was read */
    void write(UUID itemId, int seenEdition, WrittenItem written) {
        require(MinutesStatus.DRAFT);
        item(itemId).write(seenEdition, written);
    }

    /** Asks the groups to confirm; from now on the text stays as it is. */
    MinutesOffered offer(List<GroupKey> seated, LocalDate today) {
        require(MinutesStatus.DRAFT);
        if (items.isEmpty()) {
            throw new MinutesEmpty();
        }
        items.stream().filter(item -> item.summary() == null).findFirst().ifPresent(item -> {
            throw new MinutesIncomplete(item.heading().title());
        });
        seated.forEach(group -> confirmations.add(new GroupConfirmation(this, group)));
        status = MinutesStatus.OFFERED;
        offeredOn = today;
        return new MinutesOffered(meetingNumber);
    }

    /**
     * A member confirms, perhaps with notes. The same once more changes nothing.
     *
     * @param secretary true when her group gave her the mandate to confirm for it
     * @return that her group has confirmed by this, if so
     */
    Optional<MinutesConfirmed> confirm(Confirming confirming, boolean secretary, ConfirmationRule rule) {
        require(MinutesStatus.OFFERED);
        GroupConfirmation confirmation = confirmations().of(confirming.by().group());
        Notes notes = Notes.read(this, confirming);
        if (confirmation.hasConfirmed(confirming.nullifier())) {
            if (!notes.arePrinted()) {
                throw new AlreadyConfirmed();
            }
            return Optional.empty();
        }
        notes.print();
        if (secretary) {
            confirmation.confirmBySecretary();
        }
        return confirmation.confirm(confirming.nullifier(), confirming.membersOfGroup(), rule)
                ? Optional.of(new MinutesConfirmed(meetingNumber, confirmation.groupKey()))
                : Optional.empty();
    }

    /** Lets time do its work: secretaries' words that count by now, and publication when nothing is waited for. */
    List<DomainEvent> settle(LocalDate today, ConfirmationRule rule) {
        if (status != MinutesStatus.OFFERED) {
            return List.of();
        }
        List<DomainEvent> happened = new ArrayList<>();
        confirmations()
                .settle(offeredOn, today, rule)
                .forEach(group -> happened.add(new MinutesConfirmed(meetingNumber, group)));
        if (notConfirmedBy().isEmpty() || rule.isDue(offeredOn, today)) {
            happened.add(publish(today));
        }
        return happened;
    }

    private MinutesPublished publish(LocalDate today) {
        confirmations.forEach(GroupConfirmation::forgetConfirmers);
        status = MinutesStatus.PUBLISHED;
        publishedOn = today;
        return published();
    }

    /** What the log holds of these minutes. */
    MinutesPublished published() {
        return new MinutesPublished(meetingNumber, publishedOn, LoggedMinutes.parts(this));
    }

    private void require(MinutesStatus needed) {
        if (status == MinutesStatus.PUBLISHED) {
            throw new MinutesImmutable();
        }
        if (status != needed) {
            throw status == MinutesStatus.DRAFT ? new MinutesNotOffered() : new MinutesWithGroups();
        }
    }

    /** How far they are, without what they say. */
    MinutesProgress progress(ConfirmationRule rule) {
        LocalDate deadline = status == MinutesStatus.OFFERED ? rule.deadline(offeredOn) : null;
        return new MinutesProgress(meetingNumber, status, deadline, confirmedBy(), notConfirmedBy());
    }

    /** Brings all that belongs to it, before it is read outside its transaction. */
    void read() {
        items.forEach(MinutesItem::read);
        confirmations.forEach(GroupConfirmation::read);
    }

    private Confirmations confirmations() {
        return new Confirmations(confirmations);
    }

    /** @throws ItemNotFound when it is none of these */
    public MinutesItem item(UUID itemId) {
        return items.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(ItemNotFound::new);
    }

    /** @throws ItemNotFound when there is none at this position */
    public MinutesItem item(int position) {
        return items.stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(ItemNotFound::new);
    }

    public int meetingNumber() {
        return meetingNumber;
    }

    public MinutesStatus status() {
        return status;
    }

    public boolean isPublished() {
        return status == MinutesStatus.PUBLISHED;
    }

    /** Null while it is a draft, and for minutes from before the platform. */
    public LocalDate offeredOn() {
        return offeredOn;
    }

    /** Null until then. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public List<MinutesItem> items() {
        return List.copyOf(items);
    }

    public List<GroupKey> confirmedBy() {
        return confirmations().confirmedBy();
    }

    /** Once published: the groups that were silent until the deadline. */
    public List<GroupKey> notConfirmedBy() {
        return confirmations().notConfirmedBy();
    }

    /** True when this member confirmed, as long as that is kept: until publication. */
    boolean hasConfirmed(GroupKey group, Nullifier member) {
        return confirmations.stream()
                .anyMatch(confirmation -> confirmation.groupKey().equals(group) && confirmation.hasConfirmed(member));
    }

    public boolean isBeforePlatform() {
        return beforePlatform;
    }

    public boolean isIllustrative() {
        return illustrative;
    }
}
