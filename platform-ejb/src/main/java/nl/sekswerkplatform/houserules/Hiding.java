package nl.sekswerkplatform.houserules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HouseRuleRefused.AnotherGroupDecides;
import nl.sekswerkplatform.houserules.HouseRuleRefused.HidingOver;
import nl.sekswerkplatform.houserules.HouseRuleRefused.HidingReasonMissing;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.sealing.WrappingKey;

/** Words that a screener hid. HIDDEN, and within its days REMOVED by a second group or RETURNED by itself. */
@Entity
@Table(name = "hiding")
public class Hiding {
    /** 72 hours from any hour of a day are over by the end of the third day after it. */
    static final int FULL_DAYS = 3;

    static final String SEALED_AS = "hiding.key";

    @Id
    private UUID id;

    private String ref;

    /** The reference while it is hidden, so that it is hidden once. */
    @Column(name = "open_ref")
    private String openRef;

    @Enumerated(EnumType.STRING)
    private HidingReason reason;

    @Enumerated(EnumType.STRING)
    private HidingStatus status = HidingStatus.HIDDEN;

    @Column(name = "hidden_by")
    private GroupKey hiddenBy;

    @Column(name = "confirmed_by")
    private GroupKey confirmedBy;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] words;

    @Column(name = "returned_words")
    private byte[] returnedWords;

    @Version
    private int version;

    protected Hiding() {}

    /** @throws HidingReasonMissing without a reason */
    static Hiding of(
            String ref, String words, HidingReason reason, Delegate screener, LocalDate today, WrappingKey wrapping) {
        screener.require(Mandate.SCREENER);
        if (reason == null) {
            throw new HidingReasonMissing();
        }
        Hiding hiding = new Hiding();
        hiding.id = UUID.randomUUID();
        hiding.ref = ref;
        hiding.openRef = ref;
        hiding.reason = reason;
        hiding.hiddenBy = screener.group();
        hiding.lastDay = today.plusDays(FULL_DAYS);
        ContentKey key = ContentKey.random(new SecureRandom());
        hiding.wrappedKey = key.wrapFor(wrapping, hiding.label(SEALED_AS));
        hiding.words = Sealed.text(words, key, hiding.label("hiding.words")).stored();
        return hiding;
    }

    String open(WrappingKey wrapping) {
        ContentKey key = ContentKey.unwrap(wrappedKey, wrapping, label(SEALED_AS));
        return new Sealed(words).openText(key, label("hiding.words"));
    }

    /**
     * A second group agrees: the words are erased.
     *
     * @throws AnotherGroupDecides to the group that hid them
     * @throws HidingOver when they are no longer hidden, or their last day is over
     */
    WordsRemoved confirm(Delegate screener, LocalDate today) {
        screener.require(Mandate.SCREENER);
        requireHidden(!isOver(today));
        if (screener.group().equals(hiddenBy)) {
            throw new AnotherGroupDecides();
        }
        confirmedBy = screener.group();
        close(HidingStatus.REMOVED);
        return new WordsRemoved(ref, reason, List.of(hiddenBy, confirmedBy), today);
    }

    /** The words, for everyone to read again; they are kept here no longer, only by what they are known again. */
    String giveBack(LocalDate today, WrappingKey wrapping) {
        requireHidden(isOver(today));
        String returned = open(wrapping);
        returnedWords = print(returned);
        close(HidingStatus.RETURNED);
        return returned;
    }

    private void close(HidingStatus end) {
        status = end;
        openRef = null;
        wrappedKey = null;
        words = null;
    }

    private void requireHidden(boolean inTime) {
        if (status != HidingStatus.HIDDEN || !inTime) {
            throw new HidingOver();
        }
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    boolean returned(String same) {
        return returnedWords != null && Arrays.equals(returnedWords, print(same));
    }

    private static byte[] print(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private SealLabel label(String what) {
        return new SealLabel(what, id.toString());
    }

    public UUID id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public HidingReason reason() {
        return reason;
    }

    public HidingStatus status() {
        return status;
    }

    public GroupKey hiddenBy() {
        return hiddenBy;
    }

    /** The second group; null unless removed. */
    public GroupKey confirmedBy() {
        return confirmedBy;
    }

    /** The last day on which it stays hidden without a second group. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
