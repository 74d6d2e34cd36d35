package nl.sekswerkplatform.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemFromAgenda;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemNotFound;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemReadByGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesEmpty;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotOffered;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesWithGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.NothingChanged;
import nl.sekswerkplatform.minutes.MinutesRefused.TooManyVersions;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;

/**
 * The minutes of one meeting, in versions. Written as a draft; offered to the seated groups; published when all of them
 * have confirmed, or at the deadline with the silent ones named. While the groups confirm, and after publication, the
 * secretary group may write a changed text beside it: it counts once the groups confirmed that one, as an erratum when
 * the minutes were published. No text that was offered ever changes.
 */
@Entity
@Table(name = "minutes")
public class Minutes extends ReadableMinutes {
    public static final int MOST_ITEMS = 60;

    /** So that a text cannot be kept from publication for ever by offering another one each time. */
    static final int MOST_OFFERED = 5;

    static final int MOST_VERSIONS = 20;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<MinutesVersion> versions = new ArrayList<>();

    protected Minutes() {}

    Minutes(int meetingNumber) {
        this.id = UUID.randomUUID();
        this.meetingNumber = meetingNumber;
        this.status = MinutesStatus.DRAFT;
    }

    /** Takes over the agenda, unless there are items already. */
    void takeOver(List<ItemHeading> agenda) {
        if (status != MinutesStatus.DRAFT) {
            throw closed();
        }
        MinutesVersion draft = versions().draft().orElseGet(this::begin);
        if (draft.items().isEmpty()) {
            agenda.forEach(heading -> draft.add(UUID.randomUUID(), heading));
        }
    }

    /** What was written before there was a platform, to be {@link #publishEarlier published} without being asked. */
    static Minutes recordEarlier(EarlierMinutes earlier) {
        Minutes minutes = new Minutes(earlier.meetingNumber());
        if (earlier.texts().size() > MOST_VERSIONS) {
            throw new TooManyVersions(MOST_VERSIONS);
        }
        Map<Integer, UUID> points = new HashMap<>();
        earlier.texts().forEach(text -> {
            MinutesVersion told = new MinutesVersion(minutes, minutes.versions.size() + 1);
            text.forEach(item -> told.enter(item, points));
            minutes.versions.add(told);
        });
        minutes.beforePlatform = true;
        minutes.illustrative = earlier.illustrative();
        return minutes;
    }

    /** @param today for the day on which it was published, where nobody knows that */
    MinutesPublished publishEarlier(EarlierMinutes.History known, LocalDate today) {
        LocalDate day = known.publishedOn() == null ? today : known.publishedOn();
        if (known.versions().isEmpty()) {
            openDraft().publishUnasked(day);
        }
        for (int i = 0; i < known.versions().size(); i++) {
            versions.get(i).stood(known.versions().get(i));
        }
        return publish(versions().published().orElseThrow(MinutesNotOffered::new), day);
    }

    private MinutesVersion begin() {
        versions.add(new MinutesVersion(this, 1));
        return openDraft();
    }

    /** Adds other business at the end; the same once more changes nothing. */
    void addOtherBusiness(UUID itemId, ItemHeading heading) {
        MinutesVersion draft = openDraft();
        if (draft.find(itemId).isEmpty()) {
            draft.add(itemId, heading);
        }
    }

    /** Takes out other business again; what was on the agenda stays, and what the groups have read. */
    void remove(UUID itemId) {
        MinutesItem item = drafted(itemId);
        if (!item.isOtherBusiness()) {
            throw new ItemFromAgenda();
        }
        if (!versions().isNew(item)) {
            throw new ItemReadByGroups();
        }
        openDraft().remove(item);
    }

    /**
     * @return the edition that it has now
     * @throws ItemChangedMeanwhile when it was written after the given edition was read
     */
    int write(UUID itemId, int seenEdition, WrittenItem written) {
        MinutesItem item = drafted(itemId);
        item.write(seenEdition, written);
        return item.edition();
    }

    /** Begins a changed text beside the one that is offered or published; when there is one already, nothing changes. */
    void change() {
        if (versions().draft().isEmpty()) {
            int most = isPublished() ? MOST_VERSIONS : MOST_OFFERED;
            if (versions().next() > most) {
                throw new TooManyVersions(most);
            }
            versions.add(versions()
                    .standing()
                    .orElseThrow(MinutesEmpty::new)
                    .copy(versions().next()));
        }
    }

    /** Gives up the changed text; the first one has nothing to go back to and stays. */
    void discard() {
        MinutesVersion draft = openDraft();
        if (status == MinutesStatus.DRAFT) {
            throw new MinutesNotOffered();
        }
        versions.remove(draft);
    }

    /**
     * Asks the groups to confirm. What was offered before is not asked any more: a group confirms a text, and this is
     * another one.
     *
     * @param reason why the text is changed; the first version needs none
     */
    MinutesOffered offer(List<GroupKey> seated, String reason, LocalDate today) {
        MinutesVersion draft = openDraft();
        Optional<MinutesVersion> standing = versions().standing();
        if (standing.isPresent() && ItemChange.between(standing.get(), draft).isEmpty()) {
            throw new NothingChanged();
        }
        versions().published().ifPresent(draft::correct);
        draft.offer(reason, seated, today);
        standing.filter(other -> other.status() == VersionStatus.OFFERED).ifPresent(other -> other.giveWay(today));
        if (status == MinutesStatus.DRAFT) {
            status = MinutesStatus.OFFERED;
        }
        return new MinutesOffered(meetingNumber);
    }

    /**
     * A member confirms, perhaps with notes. The same once more changes nothing.
     *
     * @param secretary true when her group gave her the mandate to confirm for it
     * @return that her group has confirmed by this, if so
     */
    Optional<MinutesConfirmed> confirm(Confirming confirming, boolean secretary, ConfirmationRule rule) {
        return asked().confirm(confirming, secretary, rule);
    }

    /** A member objects to a secretary who confirms for her whole group. */
    void object(Objecting objecting) {
        asked().object(objecting);
    }

    /** Lets time do its work, first part: secretaries' words that count by now. */
    List<MinutesConfirmed> countSecretaries(LocalDate today, ConfirmationRule rule) {
        Optional<MinutesVersion> offered = versions().offered();
        return offered.isEmpty() ? List.of() : offered.get().countSecretaries(today, rule);
    }

    /** Lets time do its work, second part: the end of the asking, when nothing is waited for. */
    Optional<DomainEvent> closeDue(LocalDate today, ConfirmationRule rule) {
        return versions().offered().filter(asked -> asked.isDue(today, rule)).map(asked -> {
            Optional<MinutesVersion> corrected = versions().published();
            if (asked.close(today) == VersionStatus.LAPSED) {
                return new ErratumLapsed(meetingNumber, asked.number());
            }
            return corrected.isEmpty()
                    ? publish(asked, today)
                    : new ErratumPublished(meetingNumber, today, LoggedMinutes.erratum(corrected.get(), asked));
        });
    }

    private MinutesPublished publish(MinutesVersion text, LocalDate today) {
        status = MinutesStatus.PUBLISHED;
        publishedOn = today;
        return new MinutesPublished(meetingNumber, today, LoggedMinutes.parts(text, beforePlatform));
    }

    private MinutesVersion asked() {
        return versions().offered().orElseThrow(() -> isPublished() ? new MinutesImmutable() : new MinutesNotOffered());
    }

    private MinutesVersion openDraft() {
        return versions().draft().orElseThrow(this::closed);
    }

    private DomainException closed() {
        return switch (status) {
            case DRAFT -> new MinutesEmpty();
            case OFFERED -> new MinutesWithGroups();
            case PUBLISHED -> new MinutesImmutable();
        };
    }

    /** Of what was offered too, the refusal says why it stays. */
    private MinutesItem drafted(UUID itemId) {
        return openDraft().find(itemId).orElseThrow(() -> versions().have(itemId) ? closed() : new ItemNotFound());
    }

    /** Brings all that belongs to it, before it is read outside its transaction. */
    void read() {
        versions.forEach(MinutesVersion::read);
    }

    /** Of a copy to read: a draft is for its writers. */
    void hideDraft() {
        versions.removeIf(version -> version.status() == VersionStatus.DRAFT);
    }

    public Versions versions() {
        return new Versions(versions);
    }

    /** The points of the text that counts; none of a draft that is hidden. */
    public List<MinutesItem> items() {
        return versions().newest().map(MinutesVersion::items).orElse(List.of());
    }

    /** @throws ItemNotFound when there is none at this position */
    public MinutesItem item(int position) {
        return versions().newest().orElseThrow(ItemNotFound::new).item(position);
    }

    public List<GroupKey> confirmedBy() {
        return versions().newest().map(MinutesVersion::confirmedBy).orElse(List.of());
    }

    /** Once published: the groups that were silent until the deadline. */
    public List<GroupKey> notConfirmedBy() {
        return versions().newest().map(MinutesVersion::notConfirmedBy).orElse(List.of());
    }
}
