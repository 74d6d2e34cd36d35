package nl.sekswerkplatform.discussions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/** Who said something, as far as anyone may know: how she is shown, and a nullifier by which she alone proves it is hers. */
@Embeddable
class Speaker {
    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_as")
    private ShownAs shownAs;

    @Column(name = "shown_label")
    private String label;

    private byte[] nullifier;

    protected Speaker() {}

    Speaker(Shown shown, Nullifier nullifier) {
        this.group = shown.group();
        this.shownAs = shown.as();
        this.label = shown.label();
        this.nullifier = nullifier.bytes();
    }

    /** The same, by what nobody can be found or find herself again. */
    Speaker whoNeedNotProveIt() {
        Speaker unproved = new Speaker();
        unproved.group = group;
        unproved.shownAs = shownAs;
        unproved.label = label;
        return unproved;
    }

    /** One who spoke on another platform. */
    static Speaker elsewhere(Shown shown) {
        Speaker speaker = new Speaker();
        speaker.group = shown.group();
        speaker.shownAs = shown.as() == null ? ShownAs.ALIAS : shown.as();
        speaker.label = shown.label();
        return speaker;
    }

    Shown shown() {
        return new Shown(group, shownAs, label);
    }

    Nullifier nullifier() {
        return Nullifier.ofStored(nullifier);
    }

    boolean is(Nullifier claimed) {
        return nullifier != null && Arrays.equals(nullifier, claimed.bytes());
    }
}
