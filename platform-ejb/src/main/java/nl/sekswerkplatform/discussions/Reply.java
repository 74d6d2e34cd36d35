package nl.sekswerkplatform.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotYourWords;
import nl.sekswerkplatform.discussions.DiscussionRefused.WordsGone;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Text;

/** Something said under a proposal. Whoever changes it holds its row; it has no version, for nobody edits it. */
@Entity
@Table(name = "reply")
public class Reply {
    /** In characters. */
    public static final int MAX_TEXT = 1_000;

    @Id
    private UUID id;

    @Column(name = "proposal_number")
    private int proposalNumber;

    private int number;

    @Embedded
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    private SpokenWords words = SpokenWords.SHOWN;

    private String text;

    protected Reply() {}

    /** @param id made when the form was opened, so that sending it twice says it once */
    Reply(UUID id, int proposal, int number, ActingMember member, Shown shown, String text) {
        this.id = id;
        this.proposalNumber = proposal;
        this.number = number;
        this.speaker = new Speaker(shown, nullifier(member, id));
        this.text = Text.required("text", text, MAX_TEXT);
    }

    /** Said on another platform: nobody here can show that it is hers. */
    static Reply recordEarlier(int proposal, int number, EarlierDiscussion.Said said) {
        Reply reply = new Reply();
        reply.id = UUID.randomUUID();
        reply.proposalNumber = proposal;
        reply.number = number;
        reply.speaker = Speaker.elsewhere(said.by());
        if (said.words() == SpokenWords.SHOWN) {
            reply.text = Text.required("text", said.text(), MAX_TEXT);
        } else {
            reply.leave(said.words());
        }
        return reply;
    }

    private static Nullifier nullifier(ActingMember member, UUID id) {
        return member.nullifier("reply", id.toString());
    }

    /** Only the member herself can tell. */
    public boolean isBy(ActingMember member) {
        return speaker.is(nullifier(member, id));
    }

    /** The words go; that something stood there stays. */
    void takeBack(ActingMember member) {
        if (!isBy(member)) {
            throw new NotYourWords();
        }
        if (words != SpokenWords.SHOWN) {
            throw new WordsGone();
        }
        leave(SpokenWords.TAKEN_BACK);
    }

    String hide() {
        if (words != SpokenWords.SHOWN) {
            throw new CannotBeHidden();
        }
        String hidden = text;
        leave(SpokenWords.HIDDEN);
        return hidden;
    }

    void show(String hidden) {
        words = SpokenWords.SHOWN;
        text = hidden;
    }

    void remove() {
        words = SpokenWords.REMOVED;
    }

    private void leave(SpokenWords why) {
        words = why;
        text = HideableWords.NO_WORDS;
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

    public SpokenWords words() {
        return words;
    }

    public boolean isReadable() {
        return words == SpokenWords.SHOWN;
    }

    public String text() {
        return text;
    }
}
