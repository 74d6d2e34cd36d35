package nl.sekswerkplatform.verdicts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.SealedBox;

/** A part of what members find of a pilot. */
@Entity
@Table(name = "verdict_box")
class VerdictBox extends SealedBox {
    @Column(name = "round_id")
    private UUID round;

    protected VerdictBox() {}

    private VerdictBox(UUID round, int number) {
        super(number);
        this.round = round;
    }

    static VerdictBox empty(UUID round, int number, ContentKey key) {
        VerdictBox box = new VerdictBox(round, number);
        box.close(List.of(), key);
        return box;
    }

    List<GivenVerdict> open(ContentKey key) {
        return openAll(key).stream().map(GivenVerdict::of).toList();
    }

    void close(List<GivenVerdict> all, ContentKey key) {
        closeAll(all.stream().map(GivenVerdict::json).toList(), key);
    }

    @Override
    protected SealLabel label() {
        return new SealLabel("verdict.box", round + "/" + number());
    }

    UUID round() {
        return round;
    }
}
