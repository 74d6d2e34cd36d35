package nl.sekswerkplatform.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.AlreadyConfirmed;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemNotFound;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesEmpty;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesIncomplete;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotOffered;
import nl.sekswerkplatform.minutes.MinutesRefused.TooManyItems;
import nl.sekswerkplatform.minutes.MinutesRefused.VersionReplaced;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Text;

/**
 * One text of the minutes. Written as a draft; offered to the groups, from when it stays as it is, in the database too;
 * then published, replaced by a changed one before that, or, as an erratum that too few confirmed, lapsed.
 */
@Entity
@Table(name = "minutes_version")
public class MinutesVersion extends ReadableVersion {
    public static final int MAX_REASON = 500;

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MinutesItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("groupKey")
    private List<GroupConfirmation> confirmations = new ArrayList<>();

    protected MinutesVersion() {}

    MinutesVersion(Minutes minutes, int number) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.number = number;
    }

    /**
     * What a member's nullifier is about: one version, so that what she said of two cannot be tied. The first is named by
     * its meeting alone.
     */
    public static String subject(int meetingNumber, int version) {
        return version == 1 ? Integer.toString(meetingNumber) : meetingNumber + "/" + version;
    }

    /** The same text again, to be changed; what groups noted stays with what they noted it on. */
    MinutesVersion copy(int newNumber) {
        MinutesVersion copy = new MinutesVersion(minutes, newNumber);
        items.forEach(item -> copy.items.add(item.copy(copy)));
        return copy;
    }

    /** Becomes an erratum: what was published takes its printed notes along. */
    void correct(MinutesVersion published) {
        kind = VersionKind.ERRATUM;
        published.items.forEach(before -> item(before::isOf).ifPresent(item -> item.takeNotesOf(before)));
    }

    /** @param points the ids of the points so far, as the dossier counts them */
    void enter(EarlierItem told, Map<Integer, UUID> points) {
        MinutesItem item = add(UUID.randomUUID(), told.heading());
        // Where the groups stand first: of a round that is known it stays.
        item.write(told.written());
        item.enterFrom(told, points);
        told.notes().forEach(note -> item.note(note.group(), note.text()));
    }

    MinutesItem add(UUID itemId, ItemHeading heading) {
        if (items.size() >= Minutes.MOST_ITEMS) {
            throw new TooManyItems(Minutes.MOST_ITEMS);
        }
        MinutesItem item = new MinutesItem(this, itemId, items.size() + 1, heading);
        items.add(item);
        return item;
    }

    void remove(MinutesItem item) {
        items.remove(item);
        for (int i = 0; i < items.size(); i++) {
            items.get(i).moveTo(i + 1);
        }
    }

    /** Asks the groups; from now on the text stays. */
    void offer(String why, List<GroupKey> seated, LocalDate today) {
        if (items.isEmpty()) {
            throw new MinutesEmpty();
        }
        items.stream().filter(item -> item.summary() == null).findFirst().ifPresent(item -> {
            throw new MinutesIncomplete(item.heading().title());
        });
        reason = number == 1 ? null : Text.required("reason", why, MAX_REASON);
        seated.forEach(group -> confirmations.add(new GroupConfirmation(this, group)));
        status = VersionStatus.OFFERED;
        offeredOn = today;
    }

    /** What was written before there was a platform: nobody is asked. */
    void publishUnasked(LocalDate today) {
        status = VersionStatus.PUBLISHED;
        closedOn = today;
    }

    /** It was asked on another platform, and no longer is. */
    void stood(EarlierMinutes.EarlierVersion told) {
        if (told.status() == VersionStatus.DRAFT || told.status() == VersionStatus.OFFERED) {
            throw new MinutesNotOffered();
        }
        kind = told.kind();
        reason = number == 1 ? null : Text.required("reason", told.reason(), MAX_REASON);
        offeredOn = told.offeredOn();
        told.answers().forEach((group, how) -> confirmations.add(GroupConfirmation.recordEarlier(this, group, how)));
        end(told.status(), told.closedOn());
    }

    /** Answers that the member's group has confirmed by this, if so. The same once more changes nothing. */
    Optional<MinutesConfirmed> confirm(Confirming confirming, boolean secretary, ConfirmationRule rule) {
        requireSeen(confirming.version());
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
        boolean enough = confirmation.confirm(confirming.nullifier(), confirming.membersOfGroup(), rule);
        return enough ? Optional.of(confirmedBy(confirmation.groupKey())) : Optional.empty();
    }

    void object(Objecting objecting) {
        requireSeen(objecting.version());
        confirmations().of(objecting.by().group()).object(objecting.nullifier());
    }

    private void requireSeen(int seen) {
        if (seen != number) {
            throw new VersionReplaced();
        }
    }

    boolean isContestedIn(GroupKey group) {
        return confirmations.stream().anyMatch(answer -> answer.groupKey().equals(group) && answer.isContested());
    }

    /** The groups that confirm today by the word of their secretary. */
    List<MinutesConfirmed> countSecretaries(LocalDate today, ConfirmationRule rule) {
        return confirmations().settle(offeredOn, today, rule).stream()
                .map(this::confirmedBy)
                .toList();
    }

    private MinutesConfirmed confirmedBy(GroupKey group) {
        return new MinutesConfirmed(minutes.meetingNumber(), group);
    }

    /** True when nothing is waited for any longer. */
    boolean isDue(LocalDate today, ConfirmationRule rule) {
        return notConfirmedBy().isEmpty() || rule.isDue(offeredOn, today);
    }

    /** Ends the asking. What was published gives way only to what most of the groups confirmed. */
    VersionStatus close(LocalDate today) {
        boolean lapses = kind == VersionKind.ERRATUM && !confirmations().areOfMost();
        end(lapses ? VersionStatus.LAPSED : VersionStatus.PUBLISHED, today);
        return status;
    }

    /** Another text is asked instead of this one. */
    void giveWay(LocalDate today) {
        end(VersionStatus.REPLACED, today);
    }

    /** Who answered is forgotten; how each group did is not. */
    private void end(VersionStatus as, LocalDate today) {
        confirmations.forEach(GroupConfirmation::forgetMembers);
        status = as;
        closedOn = today;
    }

    /** What this member said, as long as that is kept: while the groups are asked. */
    MemberAnswer answerOf(GroupKey group, Nullifier member) {
        return confirmations.stream()
                .filter(answer -> answer.groupKey().equals(group))
                .findFirst()
                .map(answer -> MemberAnswer.of(answer, member))
                .orElse(MemberAnswer.NOT_ASKED);
    }

    /** Who answered is kept of what is asked alone. */
    void read() {
        items.forEach(MinutesItem::read);
        confirmations.stream().filter(answer -> status == VersionStatus.OFFERED).forEach(GroupConfirmation::read);
    }

    Confirmations confirmations() {
        return new Confirmations(confirmations);
    }

    /** @throws ItemNotFound when it is none of these */
    MinutesItem item(UUID itemId) {
        return find(itemId).orElseThrow(ItemNotFound::new);
    }

    public Optional<MinutesItem> find(UUID itemId) {
        return item(item -> item.id().equals(itemId));
    }

    /** @throws ItemNotFound when there is none at this position */
    public MinutesItem item(int position) {
        return find(position).orElseThrow(ItemNotFound::new);
    }

    public Optional<MinutesItem> find(int position) {
        return item(item -> item.position() == position);
    }

    Optional<MinutesItem> item(Predicate<MinutesItem> sought) {
        return items.stream().filter(sought).findFirst();
    }

    public List<MinutesItem> items() {
        return List.copyOf(items);
    }

    /** How each group that was asked answered, by its key. */
    public List<GroupConfirmation> answers() {
        return List.copyOf(confirmations);
    }

    public List<GroupKey> confirmedBy() {
        return confirmations().confirmedBy();
    }

    public List<GroupKey> notConfirmedBy() {
        return confirmations().notConfirmedBy();
    }
}
