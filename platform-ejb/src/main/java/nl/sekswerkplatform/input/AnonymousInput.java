package nl.sekswerkplatform.input;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * What someone said without an account, sealed. Received; approved, or withheld for a reason, as soon as screeners of
 * two groups agree; out with the next batch. It knows the week in which it came and nothing finer.
 */
@Entity
@Table(name = "anonymous_input")
public class AnonymousInput {
    /** How many groups have to agree. */
    static final int GROUPS_TO_AGREE = 2;

    @Id
    private UUID id;

    @Column(name = "lookup_id")
    private byte[] lookupId;

    private byte[] content;

    @Column(name = "receipt_key")
    private byte[] receiptKey;

    @Column(name = "screening_key")
    private byte[] screeningKey;

    @Column(name = "pilot_key")
    private String pilot;

    @Column(name = "as_group")
    private GroupKey asGroup;

    private IsoWeek week;

    @Enumerated(EnumType.STRING)
    private InputStatus status;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    /** In which the screeners agreed; null until they do. */
    @Column(name = "decided_week")
    private IsoWeek decided;

    /** The writer would rather stand alone than wait any longer. */
    @Column(name = "out_anyway")
    private boolean outAnyway;

    @Column(name = "published_number")
    private Integer number;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "input_id")
    private List<Judgement> judgements = new ArrayList<>();

    @Version
    private int version;

    protected AnonymousInput() {}

    /** Closes what was written: for the holder of the receipt, and for the screeners. */
    static AnonymousInput seal(
            WrittenInput written, CodeKeys receipt, WrappingKey screening, IsoWeek week, SecureRandom random) {
        var input = new AnonymousInput();
        input.id = UUID.randomUUID();
        var key = ContentKey.random(random);
        var seal = new InputSeal(input.id);
        input.lookupId = receipt.lookupId().bytes();
        input.content = seal.seal(written.text(), key);
        input.receiptKey = seal.wrapForReceipt(key, receipt.wrappingKey());
        input.screeningKey = seal.wrapForScreening(key, screening);
        input.pilot = written.pilot();
        input.asGroup = written.asGroup();
        input.week = week;
        input.status = InputStatus.RECEIVED;
        return input;
    }

    /**
     * A screener says what she found. The same verdict of the same screener again changes nothing.
     *
     * @throws AlreadyScreened when she found something else before
     * @throws ScreeningClosed when two groups have agreed already
     */
    void judge(Delegate screener, Nullifier voice, Verdict verdict, IsoWeek thisWeek) {
        screener.require(Mandate.SCREENER);
        var before = verdictOf(voice);
        if (before.isPresent()) {
            if (before.get().equals(verdict)) {
                return;
            }
            throw new AlreadyScreened();
        }
        if (status != InputStatus.RECEIVED) {
            throw new ScreeningClosed();
        }
        judgements.add(new Judgement(screener.group(), voice, verdict));
        if (groupsThatFound(verdict).size() >= GROUPS_TO_AGREE) {
            status = verdict.publishes() ? InputStatus.APPROVED : InputStatus.WITHHELD;
            reason = verdict.reason();
            decided = thisWeek;
        }
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

    /** Comes out under a public number; what was withheld only as a gap. */
    PublishedInput publish(int publicNumber, WrappingKey screening, IsoWeek batchWeek) {
        if (isOut() || status == InputStatus.RECEIVED) {
            throw new IllegalStateException("not ready to come out");
        }
        number = publicNumber;
        if (status == InputStatus.WITHHELD) {
            return PublishedInput.gap(publicNumber, reason, batchWeek);
        }
        status = InputStatus.PUBLISHED;
        return PublishedInput.of(publicNumber, new WrittenInput(textForScreener(screening), pilot, asGroup), batchWeek);
    }

    /** @throws AlreadyOut when it is out, be it as a gap */
    void requireNotOut() {
        if (isOut()) {
            throw new AlreadyOut();
        }
    }

    String textForScreener(WrappingKey screening) {
        return new InputSeal(id).openForScreening(content, screeningKey, screening);
    }

    String textForReceipt(WrappingKey receipt) {
        return new InputSeal(id).openForReceipt(content, receiptKey, receipt);
    }

    Optional<Verdict> verdictOf(Nullifier voice) {
        return judgements.stream()
                .filter(judgement -> judgement.isOf(voice))
                .map(Judgement::verdict)
                .findFirst();
    }

    /** The groups that have given at least one verdict. */
    Set<GroupKey> groupsThatJudged() {
        return judgements.stream().map(Judgement::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** True while groups have judged and no two of them agree. */
    boolean isDisputed() {
        return status == InputStatus.RECEIVED && groupsThatJudged().size() >= GROUPS_TO_AGREE;
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    private Set<GroupKey> groupsThatFound(Verdict verdict) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict().equals(verdict))
                .map(Judgement::group)
                .collect(Collectors.toSet());
    }

    boolean isOut() {
        return number != null;
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

    byte[] receiptKey() {
        return receiptKey.clone();
    }

    byte[] screeningKey() {
        return screeningKey.clone();
    }

    String pilot() {
        return pilot;
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

    Receipt receipt(IsoWeek thisWeek, int weeks) {
        return new Receipt(status, reason, number, !outAnyway && isCarriedOver(thisWeek, weeks));
    }
}
