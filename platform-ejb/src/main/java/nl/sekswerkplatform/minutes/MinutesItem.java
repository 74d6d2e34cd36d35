package nl.sekswerkplatform.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.ReservationUnanswered;
import nl.sekswerkplatform.shared.Text;

/** What the minutes say of one point: summary, a voice per group, outcome, and the notes with which groups confirmed. */
@Entity
@Table(name = "minutes_item")
public class MinutesItem {
    public static final int MAX_SUMMARY = 4000;
    public static final int MAX_OUTCOME = 2000;
    public static final int MAX_VIEW = 1500;
    public static final int MAX_NOTE = 1000;
    public static final int MAX_ANSWER = 1500;

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private MinutesVersion version;

    /** The id of this point in the first version that had it, so that versions can be compared. */
    @Column(name = "origin_id")
    private UUID origin;

    private int position;

    @Embedded
    private ItemHeading heading;

    private String summary;

    private String outcome;

    /** Counts how often it was written, so that a second tab does not overwrite the first. */
    private int edition;

    /** The round that says where the groups stand. */
    @Column(name = "round_number")
    private Integer round;

    @Enumerated(EnumType.STRING)
    @Column(name = "round_outcome")
    private Outcome advice;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("groupKey")
    private List<GroupVoice> voices = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("groupKey, id")
    private List<ItemNote> notes = new ArrayList<>();

    @Column(name = "dossier_key")
    private String dossierKey;

    protected MinutesItem() {}

    MinutesItem(MinutesVersion version, UUID id, int position, ItemHeading heading) {
        this.id = id;
        this.origin = id;
        this.version = version;
        this.position = position;
        this.heading = heading;
    }

    /** The same point in another version, without its notes. */
    MinutesItem copy(MinutesVersion to) {
        MinutesItem copy = new MinutesItem(to, UUID.randomUUID(), position, heading.copy());
        copy.origin = origin;
        copy.summary = summary;
        copy.outcome = outcome;
        copy.round = round;
        copy.advice = advice;
        voices().forEach(voice -> copy.newVoice(voice.groupKey())
                .say(new WrittenItem.Voice(voice.view(), voice.stance(), voice.answer())));
        return copy;
    }

    boolean isOf(MinutesItem other) {
        return origin.equals(other.origin);
    }

    /**
     * The same words once more change nothing, whoever wrote them first.
     *
     * @throws ItemChangedMeanwhile when it was written after the given edition was read
     */
    void write(int seenEdition, WrittenItem written) {
        if (written.isSaidBy(this)) {
            return;
        }
        if (edition != seenEdition) {
            throw new ItemChangedMeanwhile();
        }
        write(written);
    }

    void write(WrittenItem written) {
        summary = Text.optional("summary", written.summary(), MAX_SUMMARY);
        outcome = Text.optional("outcome", written.outcome(), MAX_OUTCOME);
        // Where a round says how groups stand, that stays until it is taken over again.
        voices.forEach(voice -> voice.say(new WrittenItem.Voice(null, round == null ? null : voice.stance())));
        written.voices().forEach((group, said) -> voiceOf(group).say(round == null ? said : stood(group, said)));
        edition++;
    }

    /**
     * Where the groups stand is what the round came to, and nothing that was written by hand.
     *
     * @throws ReservationUnanswered while a reservation has no answer
     */
    void takeOver(RoundReading closed) {
        List<GroupKey> toAnswer = closed.toAnswer();
        if (toAnswer.stream().anyMatch(group -> voiceOf(group).answer() == null)) {
            throw new ReservationUnanswered(heading.title());
        }
        round = closed.number();
        advice = closed.result().outcome();
        closed.advised().stands().forEach(each -> voiceOf(each.groupKey()));
        voices.forEach(
                voice -> voice.stand(stance(closed.stand(voice.groupKey())), toAnswer.contains(voice.groupKey())));
    }

    /** Null where it may not be told, or nobody spoke. */
    private static Stance stance(Stand stand) {
        return switch (stand) {
            case CONSENT -> Stance.CONSENT;
            case RESERVATION -> Stance.RESERVATION;
            case OBJECTION -> Stance.OBJECTION;
            case NOT_SHOWN, NOT_HEARD -> null;
        };
    }

    boolean isAbout(RoundReading asked) {
        return asked.subject().item().equals(heading.agendaItem());
    }

    private WrittenItem.Voice stood(GroupKey group, WrittenItem.Voice said) {
        return new WrittenItem.Voice(said.view(), voiceOf(group).stance(), said.answer());
    }

    void takeNotesOf(MinutesItem before) {
        before.notes.stream()
                .filter(note -> !hasNote(note.groupKey(), note.text()))
                .forEach(note -> note(note.groupKey(), note.text()));
    }

    void note(GroupKey group, String text) {
        notes.add(new ItemNote(this, group, text));
    }

    boolean hasNote(GroupKey group, String text) {
        return notes.stream()
                .anyMatch(note -> note.groupKey().equals(group) && note.text().equals(text));
    }

    /** One of a text that does not count any more is known of no dossier, and yet came with one. */
    void enterFrom(EarlierItem told, Map<Integer, UUID> points) {
        dossierKey = told.dossierKey() == null ? "earlier-" + id : told.dossierKey();
        round = told.place().round();
        advice = told.place().outcome();
        if (told.place().point() != null) {
            origin = points.computeIfAbsent(told.place().point(), point -> id);
        }
    }

    /** The same for a point in each version of it. */
    public UUID origin() {
        return origin;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void read() {
        voices.size();
        notes.size();
    }

    private GroupVoice voiceOf(GroupKey group) {
        return voices.stream()
                .filter(voice -> voice.groupKey().equals(group))
                .findFirst()
                .orElseGet(() -> newVoice(group));
    }

    private GroupVoice newVoice(GroupKey group) {
        GroupVoice voice = new GroupVoice(this, group);
        voices.add(voice);
        return voice;
    }

    public UUID id() {
        return id;
    }

    /** From 1, as it was on the table. */
    public int position() {
        return position;
    }

    public ItemHeading heading() {
        return heading;
    }

    /** True for what the secretary added by hand. */
    public boolean isOtherBusiness() {
        return heading.agendaItem() == null && dossierKey == null;
    }

    /** Null until written. */
    public String summary() {
        return summary;
    }

    /** The advice or decision of the table; null when there was none. */
    public String outcome() {
        return outcome;
    }

    public int edition() {
        return edition;
    }

    /** The groups that said something or took a stance, by their key. */
    public List<GroupVoice> voices() {
        return voices.stream().filter(voice -> !voice.isSilent()).toList();
    }

    /** The stance of a group; empty when it was absent or not asked. */
    public Optional<Stance> stance(GroupKey group) {
        return voices.stream()
                .filter(voice -> voice.groupKey().equals(group))
                .findFirst()
                .map(GroupVoice::stance);
    }

    /** The number of the round that says where the groups stand; empty where it was written by hand, or nobody asked. */
    public Optional<Integer> round() {
        return Optional.ofNullable(round);
    }

    /** What the round came to; empty where there was none. */
    public Optional<Outcome> advice() {
        return Optional.ofNullable(advice);
    }

    /** True when the secretary wrote where the groups stand; of minutes from before the platform nobody knows. */
    public boolean isConsentByHand() {
        return round == null && dossierKey == null && voices.stream().anyMatch(voice -> voice.stance() != null);
    }

    public List<ItemNote> notes() {
        return List.copyOf(notes);
    }

    public Optional<String> dossierKey() {
        return Optional.ofNullable(dossierKey);
    }
}
