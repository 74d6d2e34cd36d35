package nl.sekswerkplatform.sittings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Text;

/**
 * What a member who is elsewhere has to say about an item, to be read out when it is her group's turn. Waiting, then
 * read; taken back by its writer while it waits. Nobody can tell when it was written, or after which other one.
 */
@Entity
@Table(name = "sitting_contribution")
class Contribution {
    @Id
    private UUID id;

    @Column(name = "meeting_number")
    private int meetingNumber;

    private int position;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_as")
    private ShownAs shownAs;

    @Column(name = "shown_label")
    private String label;

    private byte[] nullifier;

    /** Her first words about the item, or her second: so that all first ones come before. Tells not whose. */
    private int turn;

    private String words;

    @Column(name = "was_read")
    private boolean read;

    protected Contribution() {}

    /** @param turn from 1 on, which of what she may say about the item it is */
    Contribution(WriteContribution written, Shown shown, Nullifier nullifier, int turn) {
        this.id = written.form();
        this.meetingNumber = written.meetingNumber();
        this.position = written.position();
        this.group = shown.group();
        this.shownAs = shown.as();
        this.label = shown.label();
        this.nullifier = nullifier.bytes();
        this.turn = turn;
        this.words = Text.required("words", written.words(), WriteContribution.MAX_WORDS);
    }

    void beRead() {
        read = true;
    }

    /** Under what she keeps these words and no others: two of one member are not to be told from two of two. */
    static Nullifier nullifier(ActingMember member, int meeting, int position, int turn) {
        return member.nullifier("contribution", meeting + "/" + position + "/" + turn);
    }

    boolean isBy(ActingMember member) {
        return Arrays.equals(
                nullifier, nullifier(member, meetingNumber, position, turn).bytes());
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    int turn() {
        return turn;
    }

    GroupKey group() {
        return group;
    }

    Shown shown() {
        return new Shown(group, shownAs, label);
    }

    String words() {
        return words;
    }

    boolean isRead() {
        return read;
    }
}
