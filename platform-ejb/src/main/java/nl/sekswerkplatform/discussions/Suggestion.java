package nl.sekswerkplatform.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotYourWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.OwnWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.SameWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.SuggestionClosed;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Text;

/**
 * Other words for a proposal, by a member who did not propose it or not alone. OPEN, then TAKEN_OVER or DECLINED by who
 * proposed it, or TAKEN_BACK. Whoever changes it holds its row; it has no version, for nobody edits it.
 */
@Entity
@Table(name = "suggestion")
public class Suggestion {
    /** In characters. */
    public static final int MAX_REASON = 300;

    static final String SEALED_AS = "suggestion.words";

    @Id
    private UUID id;

    @Column(name = "proposal_number")
    private int proposalNumber;

    private int number;

    @Embedded
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    private SpokenWords words = SpokenWords.SHOWN;

    private String title;

    private String question;

    private byte[] sealed;

    @Enumerated(EnumType.STRING)
    private SuggestionState state = SuggestionState.OPEN;

    @Column(name = "for_text")
    private byte[] forText;

    private Integer edition;

    private String reason;

    protected Suggestion() {}

    /** @param id made when the form was opened, so that sending it twice suggests once */
    Suggestion(UUID id, int number, Proposal proposal, ActingMember member, Shown shown) {
        this.id = id;
        this.number = number;
        this.proposalNumber = proposal.number();
        this.forText = print(proposal);
        this.speaker = new Speaker(shown, nullifier(member, id));
    }

    /** Suggested on another platform: nobody here can show that it is hers. */
    static Suggestion recordEarlier(Proposal proposal, int number, EarlierDiscussion.Suggested said) {
        Suggestion suggestion = new Suggestion();
        suggestion.id = UUID.randomUUID();
        suggestion.number = number;
        suggestion.proposalNumber = proposal.number();
        suggestion.speaker = Speaker.elsewhere(said.by());
        suggestion.forText =
                said.forTheText() ? suggestion.print(proposal) : suggestion.print("", suggestion.id.toString());
        suggestion.state = said.state();
        suggestion.edition = said.edition();
        suggestion.reason =
                said.state() == SuggestionState.DECLINED ? Text.required("reason", said.reason(), MAX_REASON) : null;
        if (said.words() == SpokenWords.SHOWN) {
            suggestion.title = Text.required("title", said.title(), ProposalDraft.MAX_TITLE);
            suggestion.question = Text.required("question", said.question(), ProposalDraft.MAX_QUESTION);
        } else {
            suggestion.leave(said.words());
        }
        return suggestion;
    }

    /** @throws SameWords when the proposal says it so already */
    Suggestion saying(String newTitle, String newQuestion, Proposal proposal) {
        title = Text.required("title", newTitle, ProposalDraft.MAX_TITLE);
        question = Text.required("question", newQuestion, ProposalDraft.MAX_QUESTION);
        if (title.equals(proposal.title()) && question.equals(proposal.question())) {
            throw new SameWords();
        }
        return this;
    }

    private static Nullifier nullifier(ActingMember member, UUID id) {
        return member.nullifier("suggestion", id.toString());
    }

    /** Only the member herself can tell. */
    public boolean isBy(ActingMember member) {
        return speaker.is(nullifier(member, id));
    }

    /** Who takes it over is another than who suggested it: two agree on each text. */
    void requireTakeable(ActingMember proposer) {
        requireOpen();
        if (isBy(proposer)) {
            throw new OwnWords();
        }
    }

    void takeOver(int asEdition) {
        state = SuggestionState.TAKEN_OVER;
        edition = asEdition;
    }

    void decline(String why) {
        requireOpen();
        reason = Text.required("reason", why, MAX_REASON);
        state = SuggestionState.DECLINED;
    }

    /** The words go; that something stood there stays. */
    void takeBack(ActingMember member) {
        if (!isBy(member)) {
            throw new NotYourWords();
        }
        requireOpen();
        state = SuggestionState.TAKEN_BACK;
        leave(SpokenWords.TAKEN_BACK);
    }

    private void requireOpen() {
        if (state != SuggestionState.OPEN || !isReadable()) {
            throw new SuggestionClosed(number);
        }
    }

    String text() {
        return title.replace('\n', ' ') + "\n" + question;
    }

    /** By a screener. What was taken over stands in the proposal, and is hidden there. */
    String hide() {
        if (!isReadable() || state == SuggestionState.TAKEN_OVER) {
            throw new CannotBeHidden();
        }
        String hidden = text();
        leave(SpokenWords.HIDDEN);
        return hidden;
    }

    void show(String hidden) {
        int end = hidden.indexOf('\n');
        words = SpokenWords.SHOWN;
        title = hidden.substring(0, end);
        question = hidden.substring(end + 1);
    }

    void remove() {
        words = SpokenWords.REMOVED;
    }

    /** The proposal was hidden, and these are much the same words. */
    void hideAlong(WrappingKey key) {
        if (isReadable()) {
            sealed = key.wrap(text().getBytes(StandardCharsets.UTF_8), label());
            leave(SpokenWords.HIDDEN);
        }
    }

    void showAgain(WrappingKey key) {
        if (sealed != null) {
            show(new String(key.unwrap(sealed, label()), StandardCharsets.UTF_8));
            sealed = null;
        }
    }

    void removeAlong() {
        if (isReadable()) {
            leave(SpokenWords.REMOVED);
        } else if (sealed != null) {
            sealed = null;
            remove();
        }
    }

    private void leave(SpokenWords why) {
        words = why;
        title = HideableWords.NO_WORDS;
        question = HideableWords.NO_WORDS;
    }

    private SealLabel label() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    UUID id() {
        return id;
    }

    public int proposalNumber() {
        return proposalNumber;
    }

    public int number() {
        return number;
    }

    public Shown shown() {
        return speaker.shown();
    }

    public boolean isReadable() {
        return words == SpokenWords.SHOWN;
    }

    public SpokenWords words() {
        return words;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public SuggestionState state() {
        return state;
    }

    /** True as long as the proposal still says what it is for. */
    public boolean isFor(Proposal proposal) {
        return Arrays.equals(forText, print(proposal));
    }

    private byte[] print(Proposal proposal) {
        return print(proposal.title(), proposal.question());
    }

    private byte[] print(String ofTitle, String ofQuestion) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(id.toString().getBytes(StandardCharsets.UTF_8));
            return hash.digest((ofTitle + "\0" + ofQuestion).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The edition of the proposal that it became. */
    public Optional<Integer> edition() {
        return Optional.ofNullable(edition);
    }

    /** Why it was declined; null unless it was. */
    public String reason() {
        return reason;
    }
}
