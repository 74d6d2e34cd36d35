package nl.sekswerkplatform.groupreplies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groupreplies.ReplyRefused.ReplyOver;
import nl.sekswerkplatform.groupreplies.ReplyRefused.WordedMeanwhile;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Text;

/**
 * The one reply of a group to a decision. It waits, sealed, until the end of the Sunday of the week after it was begun;
 * then its words are public and its key is gone.
 */
@Entity
@Table(name = "group_reply")
class GroupReply {
    /** In characters. */
    static final int MAX_TEXT = 2_000;

    static final String SEALED_AS = "group_reply.key";

    /** As long as the longest text, so that the size tells nothing. */
    private static final int FILLED = 8_000;

    @Id
    private UUID id;

    @Column(name = "decision_number")
    private DecisionNumber decision;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private ReplyStatus status = ReplyStatus.WAITING;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] content;

    private String words;

    protected GroupReply() {}

    static GroupReply begin(
            DecisionNumber decision, GroupKey group, String typed, LocalDate today, WrappingKey wrapping) {
        GroupReply reply = new GroupReply();
        reply.id = UUID.randomUUID();
        reply.decision = decision;
        reply.group = group;
        reply.lastDay = today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        ContentKey key = ContentKey.random(new SecureRandom());
        reply.wrappedKey = key.wrapFor(wrapping, reply.keyLabel());
        reply.close(Text.required("text", typed, MAX_TEXT), key);
        return reply;
    }

    /**
     * Said on another platform, and public from the start.
     *
     * @param typed null when the words are gone
     */
    static GroupReply recordEarlier(DecisionNumber decision, GroupKey group, String typed, LocalDate today) {
        GroupReply reply = new GroupReply();
        reply.id = UUID.randomUUID();
        reply.decision = decision;
        reply.group = group;
        reply.lastDay = today;
        reply.status = typed == null ? ReplyStatus.REMOVED : ReplyStatus.SAID;
        reply.words = typed == null ? HideableWords.NO_WORDS : Text.required("text", typed, MAX_TEXT);
        return reply;
    }

    /**
     * @param seen what stood there when she began to write; null for nothing
     * @throws WordedMeanwhile when that is something else by now
     * @throws ReplyOver after the last day
     */
    void write(String seen, String typed, LocalDate today, WrappingKey wrapping) {
        requireWaiting(today);
        String text = Text.required("text", typed, MAX_TEXT);
        String before = open(wrapping);
        if (text.equals(before)) {
            return;
        }
        if (!before.equals(seen)) {
            throw new WordedMeanwhile();
        }
        close(text, key(wrapping));
    }

    void requireWaiting(LocalDate today) {
        if (status != ReplyStatus.WAITING || isDue(today)) {
            throw new ReplyOver();
        }
    }

    /** For everyone to read from now on. */
    GroupReplied publish(LocalDate today, WrappingKey wrapping) {
        if (status != ReplyStatus.WAITING || !isDue(today)) {
            throw new IllegalStateException("the group may still write");
        }
        words = open(wrapping);
        status = ReplyStatus.SAID;
        content = null;
        wrappedKey = null;
        return new GroupReplied(decision, group, today);
    }

    boolean isDue(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Without the blanks that filled it before sealing did. */
    String open(WrappingKey wrapping) {
        return new Sealed(content).openText(key(wrapping), label()).stripTrailing();
    }

    private void close(String text, ContentKey key) {
        content = Sealed.text(text, FILLED, key, label()).stored();
    }

    private ContentKey key(WrappingKey wrapping) {
        return ContentKey.unwrap(wrappedKey, wrapping, keyLabel());
    }

    private SealLabel keyLabel() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    private SealLabel label() {
        return new SealLabel("group_reply.text", id.toString());
    }

    /** @throws CannotBeHidden when its words are not public */
    String hide() {
        if (status != ReplyStatus.SAID) {
            throw new CannotBeHidden();
        }
        String hidden = words;
        status = ReplyStatus.HIDDEN;
        words = HideableWords.NO_WORDS;
        return hidden;
    }

    void show(String returned) {
        status = ReplyStatus.SAID;
        words = returned;
    }

    void remove() {
        status = ReplyStatus.REMOVED;
    }

    ReplyReading reading() {
        return new ReplyReading(decision, group, status, words);
    }

    DecisionNumber decision() {
        return decision;
    }

    GroupKey group() {
        return group;
    }

    ReplyStatus status() {
        return status;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String words() {
        return words;
    }
}
