package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

/** What one screener found, for her group, under a nullifier that says nothing of who she is. */
@Entity
@Table(name = "screening_judgement")
public class Judgement {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    /** The group that hers stood in for; null when screening is its own task. */
    @Column(name = "in_place_of")
    private GroupKey inPlaceOf;

    private byte[] nullifier;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_change")
    private TextChange change;

    /** The text she proposes, sealed like the input. */
    private byte[] proposal;

    @Enumerated(EnumType.STRING)
    private WithholdingReason reason;

    protected Judgement() {}

    Judgement(Judging judging, OpenedInput input) {
        this.id = UUID.randomUUID();
        this.group = judging.group();
        this.inPlaceOf = judging.screener().inPlaceOf();
        this.nullifier = judging.voice().bytes();
        find(judging.verdict(), input);
    }

    /** She found this, instead of what she found before. */
    void find(Verdict verdict, OpenedInput input) {
        reason = verdict.reason();
        change = verdict.change();
        proposal = verdict.proposesText() ? input.sealPart(OpenedInput.PROPOSAL, verdict.text()) : null;
    }

    GroupKey group() {
        return group;
    }

    /** The one of the two places at the screening for which it counts. */
    GroupKey place() {
        return inPlaceOf == null ? group : inPlaceOf;
    }

    boolean isOfReserve() {
        return inPlaceOf != null;
    }

    Verdict verdict(OpenedInput input) {
        return new Verdict(change, input.openPart(OpenedInput.PROPOSAL, proposal), reason);
    }

    boolean isOf(Nullifier screener) {
        return Arrays.equals(nullifier, screener.bytes());
    }
}
