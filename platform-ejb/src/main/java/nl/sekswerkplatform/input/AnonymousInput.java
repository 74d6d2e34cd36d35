package nl.sekswerkplatform.input;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.input.InputRefused.ContentErased;
import nl.sekswerkplatform.input.InputRefused.DialogueFull;
import nl.sekswerkplatform.input.InputRefused.NothingAsked;
import nl.sekswerkplatform.input.InputRefused.RedactionAdds;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Difference;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * What someone said without an account, sealed. Received; approved, or withheld for a reason, as soon as screeners of
 * two groups agree, or asked when they would reword it; out with a batch. Its writer may object to what was left out,
 * correct or withdraw it until then. Its content is erased on a day drawn by lot; what came out stays, and for some time
 * its code tells of it. It knows the week in which it came and nothing finer.
 */
@Entity
@Table(name = "anonymous_input")
public class AnonymousInput {
    /** The most turns of a dialogue. */
    static final int MOST_MESSAGES = 20;
    /** Weeks of silence after which a writer who allowed it is taken to agree; 14 days at least. */
    static final int WEEKS_TO_ANSWER = 3;

    private static final int LOOKUP = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "lookup_id")
    private byte[] lookupId;

    private byte[] content;

    @Column(name = "receipt_key")
    private byte[] receiptKey;

    @Column(name = "pilot_key")
    private String pilot;

    @Embedded
    private Told told;

    @Column(name = "as_group")
    private GroupKey asGroup;

    private IsoWeek week;

    /** Drawn by lot around what the rule says; then content and keys go. */
    @Column(name = "content_until")
    private LocalDate contentUntil;

    /** Until then its code tells what became of it. */
    @Column(name = "known_until")
    private LocalDate knownUntil;

    @Enumerated(EnumType.STRING)
    private InputStatus status;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_change")
    private TextChange change;

    /** The text that two groups agreed on instead; sealed. */
    private byte[] proposal;

    /** What the digest of the original in the log is salted with; sealed. */
    @Column(name = "original_salt")
    private byte[] originalSalt;

    /** What comes out, once that is agreed; null before, and afterwards. */
    @Embedded
    private Outgoing outgoing;

    /** The writer allowed other words when she sent it, should she not come back. */
    @Column(name = "reword_allowed")
    private boolean rewordAllowed;

    /** In which the screeners agreed; null until they do. */
    @Column(name = "decided_week")
    private IsoWeek decided;

    /** The group in whose place the reserve agreed; null when both groups did themselves. */
    @Column(name = "stood_in_for")
    private GroupKey stoodInFor;

    /** The writer would rather stand alone than wait any longer. */
    @Column(name = "out_anyway")
    private boolean outAnyway;

    /** True when the last word of the dialogue is hers. */
    @Column(name = "awaits_answer")
    private boolean awaitsAnswer;

    @Column(name = "published_number")
    private Integer number;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "input_id")
    private List<Judgement> judgements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "input_id")
    private List<InputMessage> messages = new ArrayList<>();

    @Version
    private int version;

    protected AnonymousInput() {}

    /** Closes what was written; nobody's code leads to it before {@link #giveReceipt}. */
    static AnonymousInput seal(WrittenInput written, InputStatus status, ContentKey key, IsoWeek week) {
        return seal(UUID.randomUUID(), written, status, key, week);
    }

    /** @param id random as well */
    static AnonymousInput seal(UUID id, WrittenInput written, InputStatus status, ContentKey key, IsoWeek week) {
        var input = new AnonymousInput();
        input.id = id;
        input.lookupId = nobodys();
        input.content = new OpenedInput(input.id, key).sealPart(OpenedInput.TEXT, written.text());
        input.pilot = written.pilot();
        input.told = written.told();
        input.asGroup = written.asGroup();
        input.rewordAllowed = written.rewordAllowed();
        input.week = week;
        input.keepUntil(Retention.ofUnpublished(week));
        input.status = status;
        return input;
    }

    /** From now on the holder of this code reads it too. */
    void giveReceipt(ContentKey key, CodeKeys receipt) {
        lookupId = receipt.lookupId().bytes();
        receiptKey = new InputSeal(id).wrapForReceipt(key, receipt.wrappingKey());
    }

    private static byte[] nobodys() {
        var id = new byte[LOOKUP];
        RANDOM.nextBytes(id);
        return id;
    }

    /**
     * A screener says what she found. The same verdict of the same screener again changes nothing; from her own text
     * she may come over to one that another group proposes.
     *
     * @param platform closes what is agreed until it comes out
     * @throws AlreadyScreened when she found something else before
     * @throws ScreeningClosed when two groups have agreed already
     * @throws RedactionAdds when a text that should only leave words out has others
     */
    void judge(Judging judging, OpenedInput opened, WrappingKey platform) {
        requireContent();
        var verdict = judging.verdict();
        var given = new GivenVerdicts(judgements, opened);
        var before = given.of(judging.voice());
        if (before.filter(verdict::equals).isPresent()) {
            return;
        }
        if (status != (verdict.isOfHeld() ? InputStatus.HELD : InputStatus.RECEIVED)) {
            throw new ScreeningClosed();
        }
        if (before.isPresent() && !given.mayComeOver(judging.group(), before.get(), verdict)) {
            throw new AlreadyScreened();
        }
        requireOnlyLeftOut(verdict, text(opened));
        given.enter(judging);
        if (given.isAgreed(verdict)) {
            stoodInFor = given.stoodInFor(verdict);
            decide(verdict, opened, platform);
            decided = judging.week();
        }
    }

    private void keepUntil(LocalDate day) {
        contentUntil = day;
        knownUntil = Retention.known(day);
    }

    /** It led to a decision of that day. */
    void decided(LocalDate day) {
        contentUntil = Retention.ofDecided(day, contentUntil);
    }

    /** Its thread goes on. */
    void keepKnown(LocalDate until) {
        knownUntil = until;
    }

    /** Nothing of what was said is left, nor of what opens it: the digest in the log then says nothing. */
    void erase() {
        if (!isOut()) {
            status = InputStatus.EXPIRED;
            reason = null;
        }
        change = null;
        content = null;
        receiptKey = null;
        proposal = null;
        originalSalt = null;
        outgoing = null;
        awaitsAnswer = false;
        judgements.clear();
        messages.clear();
    }

    /** @throws ContentErased when nothing is left that could be read or changed */
    private void requireContent() {
        if (content == null) {
            throw new ContentErased();
        }
    }

    /** A screener sees that a human wrote it: it waits for a verdict as others do. */
    void letThrough() {
        if (status == InputStatus.HELD) {
            reopen();
        }
    }

    private static void requireOnlyLeftOut(Verdict verdict, String text) {
        boolean adds = verdict.change() == TextChange.REDACTED && !Difference.onlyLeavesOut(text, verdict.text());
        if (adds || verdict.proposesText() && verdict.text().equals(text)) {
            throw new RedactionAdds();
        }
    }

    private void decide(Verdict verdict, OpenedInput opened, WrappingKey platform) {
        status = verdict.outcome();
        reason = verdict.reason();
        change = verdict.change();
        proposal = verdict.proposesText() ? opened.sealPart(OpenedInput.PROPOSAL, verdict.text()) : null;
        originalSalt = change == null ? null : opened.sealPart(OpenedInput.SALT, OriginalKept.newSalt());
        if (isToBeRead() || status == InputStatus.ASKED && rewordAllowed) {
            layReady(opened, platform);
        }
    }

    /** Nobody who could open it need be there when it comes out. */
    private void layReady(OpenedInput opened, WrappingKey platform) {
        outgoing = change == null
                ? Outgoing.of(id, text(opened), "", platform)
                : Outgoing.of(id, proposed(opened), digest(opened), platform);
    }

    private String digest(OpenedInput opened) {
        return OriginalKept.digest(text(opened), opened.openPart(OpenedInput.SALT, originalSalt));
    }

    /** The screeners begin anew. */
    private void reopen() {
        status = InputStatus.RECEIVED;
        reason = null;
        change = null;
        proposal = null;
        originalSalt = null;
        outgoing = null;
        decided = null;
        stoodInFor = null;
        outAnyway = false;
        judgements.clear();
    }

    /**
     * The writer agrees with the other words.
     *
     * @throws NothingAsked when none wait for her
     */
    void agree(WrappingKey receipt, WrappingKey platform) {
        requireAsked(InputStatus.ASKED, TextChange.REWORDED);
        layReady(openForReceipt(receipt), platform);
        status = InputStatus.APPROVED;
    }

    /** As {@link #agree}, by her silence, if she allowed that when she sent it. */
    void agreeBySilence(IsoWeek thisWeek) {
        if (status == InputStatus.ASKED && rewordAllowed && hasWaited(thisWeek, WEEKS_TO_ANSWER)) {
            status = InputStatus.APPROVED;
        }
    }

    /** The writer refuses other words, and says why if she likes; the screeners begin anew. */
    void refuse(String why, WrappingKey receipt) {
        requireAsked(InputStatus.ASKED, TextChange.REWORDED);
        if (!why.isBlank()) {
            sayAsWriter(why, receipt);
        }
        reopen();
    }

    /** The writer objects to what is left out, or to being taken for a flood; the screeners begin anew. */
    void object(String why, WrappingKey receipt) {
        requireNotOut();
        if (!isOfFlood()) {
            requireAsked(InputStatus.APPROVED, TextChange.REDACTED);
        }
        sayAsWriter(why, receipt);
        reopen();
    }

    private void requireAsked(InputStatus asked, TextChange about) {
        if (status != asked || change != about) {
            throw new NothingAsked();
        }
    }

    /** The writer replaces her text; the screeners begin anew. */
    void correct(String text, WrappingKey receipt) {
        requireNotOut();
        content = openForReceipt(receipt).sealPart(OpenedInput.TEXT, WrittenInput.textOf(text));
        if (status != InputStatus.HELD) {
            reopen();
        }
    }

    /** Nobody's code leads here any more; the input goes its way. */
    void forget() {
        lookupId = nobodys();
        receiptKey = null;
    }

    void sayAsWriter(String text, WrappingKey receipt) {
        say(null, text, openForReceipt(receipt), false);
        awaitsAnswer = true;
    }

    /** @param help with where help is found now, when the text gives cause to fear for someone */
    void answer(GroupKey screeners, String text, boolean help, OpenedInput opened) {
        requireContent();
        say(screeners, text, opened, help);
        awaitsAnswer = false;
    }

    private void say(GroupKey from, String typed, OpenedInput opened, boolean help) {
        var turn = new DialogueTurn(from, DialogueTurn.textOf(typed), help);
        var before = opened.dialogue(messages);
        if (!before.isEmpty() && before.get(before.size() - 1).equals(turn)) {
            return;
        }
        if (before.size() >= MOST_MESSAGES) {
            throw new DialogueFull();
        }
        messages.add(new InputMessage(before.size(), from, opened.sealPart(OpenedInput.MESSAGE, turn.text()), help));
    }

    /** True for a text that is to come out as one; false for a gap. */
    boolean isToBeRead() {
        return status == InputStatus.APPROVED;
    }

    /** True when it need not wait for others: its writer said so, or it is a gap that waited as long as she would. */
    boolean mayComeOutAlone(IsoWeek thisWeek, int weeks) {
        return outAnyway || status == InputStatus.WITHHELD && hasWaited(thisWeek, weeks);
    }

    /**
     * The writer chooses to be published with few others, or with none.
     *
     * @throws ChoiceTooEarly when it has not waited that long, or does not wait for others
     */
    void comeOutAnyway(IsoWeek thisWeek, int weeks) {
        requireNotOut();
        if (!isCarriedOver(thisWeek, weeks)) {
            throw new ChoiceTooEarly();
        }
        outAnyway = true;
    }

    /** True for a text that was not published for want of others, for that many weeks. */
    boolean isCarriedOver(IsoWeek thisWeek, int weeks) {
        return status == InputStatus.APPROVED && hasWaited(thisWeek, weeks);
    }

    private boolean hasWaited(IsoWeek thisWeek, int weeks) {
        return decided.plus(weeks).compareTo(thisWeek) <= 0;
    }

    /** True for one of many that come out as one gap. */
    boolean isOfFlood() {
        return reason == WithholdingReason.FLOOD;
    }

    /** Comes out under a public number; what was withheld only as a gap. */
    PublishedInput publish(int publicNumber, WrappingKey platform, IsoWeek batchWeek) {
        if (isOut() || status != InputStatus.APPROVED && status != InputStatus.WITHHELD) {
            throw new IllegalStateException("not ready to come out");
        }
        number = publicNumber;
        if (status == InputStatus.WITHHELD) {
            return PublishedInput.gap(publicNumber, reason, batchWeek).screenedInPlaceOf(stoodInFor);
        }
        status = InputStatus.PUBLISHED;
        keepUntil(Retention.ofPublished(week));
        var out = new WrittenInput(outgoing.text(id, platform), pilot, asGroup, rewordAllowed, told);
        outgoing = null;
        return PublishedInput.of(publicNumber, out, change, batchWeek).screenedInPlaceOf(stoodInFor);
    }

    /**
     * The digest under which the original stands in the log beside what comes out; empty when that is the original. To be
     * asked before it is published.
     */
    Optional<OriginalKept> originalKept(int publicNumber, WrappingKey platform, IsoWeek batchWeek) {
        return outgoing == null || change == null
                ? Optional.empty()
                : Optional.of(new OriginalKept(publicNumber, outgoing.digest(id, platform), batchWeek));
    }

    /** @throws AlreadyOut when it is out, be it as a gap */
    void requireNotOut() {
        if (isOut()) {
            throw new AlreadyOut();
        }
    }

    OpenedInput openForReceipt(WrappingKey receipt) {
        requireContent();
        return new InputSeal(id).openForReceipt(receiptKey, receipt);
    }

    String text(OpenedInput opened) {
        return opened.openPart(OpenedInput.TEXT, content);
    }

    /** What would come out instead; null when nothing else would. */
    String proposed(OpenedInput opened) {
        return opened.openPart(OpenedInput.PROPOSAL, proposal);
    }

    List<DialogueTurn> dialogue(OpenedInput opened) {
        return opened.dialogue(messages);
    }

    GivenVerdicts verdicts(OpenedInput opened) {
        return new GivenVerdicts(judgements, opened);
    }

    boolean isOut() {
        return number != null;
    }

    /** True while screeners have to do with it. */
    boolean isWithScreeners() {
        return content != null && (!isOut() || awaitsAnswer);
    }

    boolean awaitsAnswer() {
        return awaitsAnswer;
    }

    LocalDate contentUntil() {
        return contentUntil;
    }

    LocalDate knownUntil() {
        return knownUntil;
    }

    UUID id() {
        return id;
    }

    byte[] lookupId() {
        return lookupId.clone();
    }

    byte[] content() {
        return content.clone();
    }

    /** Null while no code leads to it. */
    byte[] receiptKey() {
        return receiptKey == null ? null : receiptKey.clone();
    }

    boolean rewordAllowed() {
        return rewordAllowed;
    }

    String pilot() {
        return pilot;
    }

    /** Empty for what people write themselves. */
    Optional<Told> told() {
        return Optional.ofNullable(told);
    }

    GroupKey asGroup() {
        return asGroup;
    }

    IsoWeek week() {
        return week;
    }

    InputStatus status() {
        return status;
    }

    /** @param reading who of the screeners can read it */
    Receipt receipt(WrappingKey holder, Reading reading, IsoWeek thisWeek, int weeks) {
        if (content == null) {
            return Receipt.ofErased(status, reason, number);
        }
        var opened = openForReceipt(holder);
        return new Receipt(
                status,
                reason,
                number,
                !outAnyway && isCarriedOver(thisWeek, weeks),
                text(opened),
                change,
                proposed(opened),
                dialogue(opened),
                isWithScreeners() ? reading : Reading.ALL,
                contentUntil);
    }
}
