package nl.sekswerkplatform.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.discussions.DiscussionRefused.OfferClosed;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Authorship;
import nl.sekswerkplatform.proposals.Merging;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.shared.Text;

/**
 * One proposer offers another to make one of their two proposals, with what it will say. OFFERED, then ACCEPTED, DECLINED with a
 * reason, or TAKEN_BACK; answered, it holds no text any more. Whoever changes it holds its row.
 */
@Entity
@Table(name = "merge_offer")
public class MergeOffer {
    @Id
    private UUID id;

    @Column(name = "first_number")
    private int firstNumber;

    @Column(name = "second_number")
    private int secondNumber;

    /** The two while it is open, so that there is one. */
    @Column(name = "open_pair")
    private String openPair;

    @Enumerated(EnumType.STRING)
    private MergeState state = MergeState.OFFERED;

    /**
     * How she who offers will be shown under the merged one. By what it will be hers, and which one that is, stands here
     * only until the offer is answered: from then on nothing here stands in the merged one too.
     */
    @Embedded
    private Speaker speaker;

    /** A UUID as text, because EclipseLink reads no UUID that may be missing. */
    @Column(name = "merged_id")
    private String mergedId;

    @Column(name = "merged_number")
    private Integer mergedNumber;

    private String title;

    private String question;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Integer minutes;

    @Column(name = "pilot_key")
    private String pilotKey;

    private String inputs;

    private String signals;

    private String polls;

    private String reason;

    protected MergeOffer() {}

    /**
     * @param id made when the form was opened, so that sending it twice offers once
     * @param merged the id that the merged one will have
     */
    MergeOffer(UUID id, UUID merged, int first, int second, Authorship by) {
        this.id = id;
        this.mergedId = merged.toString();
        this.firstNumber = first;
        this.secondNumber = second;
        this.openPair = pair(first, second);
        this.speaker = new Speaker(by.shown(), by.nullifier());
    }

    MergeOffer saying(ProposalDraft draft) {
        title = draft.title();
        question = draft.question();
        purpose = draft.purpose();
        minutes = draft.minutes();
        pilotKey = draft.pilotKey();
        inputs = listed(draft.inputs());
        signals = listed(draft.signals());
        polls = listed(draft.polls());
        return this;
    }

    private static String listed(Set<Integer> numbers) {
        return new TreeSet<>(numbers).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Integer> numbers(String listed) {
        return listed == null
                ? Set.of()
                : Arrays.stream(listed.split(","))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
    }

    /** Answered or taken back on another platform. */
    static MergeOffer recordEarlier(EarlierDiscussion.Offered offered, Shown by) {
        if (offered.state() == MergeState.OFFERED) {
            throw new OfferClosed();
        }
        MergeOffer offer = new MergeOffer();
        offer.id = UUID.randomUUID();
        offer.firstNumber = offered.first();
        offer.secondNumber = offered.second();
        offer.speaker = Speaker.elsewhere(by);
        offer.state = offered.state();
        offer.mergedNumber = offered.merged();
        offer.reason = offered.state() == MergeState.DECLINED
                ? Text.required("reason", offered.reason(), Suggestion.MAX_REASON)
                : null;
        return offer;
    }

    /** The same for both orders. */
    static String pair(int one, int other) {
        return Math.min(one, other) + "/" + Math.max(one, other);
    }

    Merging merging() {
        requireOpen();
        return new Merging(
                UUID.fromString(mergedId),
                firstNumber,
                new Authorship(speaker.shown(), speaker.nullifier()),
                secondNumber,
                draft());
    }

    /** @throws OfferClosed when it was answered or taken back */
    ProposalDraft draft() {
        requireOpen();
        return new ProposalDraft(
                title, question, purpose, minutes, pilotKey, numbers(inputs), numbers(signals), numbers(polls));
    }

    void accept(int number) {
        mergedNumber = number;
        close(MergeState.ACCEPTED);
    }

    void decline(String why) {
        requireOpen();
        reason = Text.required("reason", why, Suggestion.MAX_REASON);
        close(MergeState.DECLINED);
    }

    void takeBack() {
        requireOpen();
        close(MergeState.TAKEN_BACK);
    }

    private void close(MergeState end) {
        state = end;
        speaker = speaker.whoNeedNotProveIt();
        mergedId = null;
        openPair = null;
        title = null;
        question = null;
        purpose = null;
        minutes = null;
        pilotKey = null;
        inputs = null;
        signals = null;
        polls = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new OfferClosed();
        }
    }

    public boolean isOpen() {
        return state == MergeState.OFFERED;
    }

    public UUID id() {
        return id;
    }

    /** Whose proposer offered it. */
    public int firstNumber() {
        return firstNumber;
    }

    public int secondNumber() {
        return secondNumber;
    }

    public MergeState state() {
        return state;
    }

    /** As she who offered it is shown in the merged one. */
    public Shown shown() {
        return speaker.shown();
    }

    /** What they became. */
    public Optional<Integer> mergedNumber() {
        return Optional.ofNullable(mergedNumber);
    }

    /** Why it was declined; null unless it was. */
    public String reason() {
        return reason;
    }
}
