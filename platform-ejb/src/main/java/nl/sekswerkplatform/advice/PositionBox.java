package nl.sekswerkplatform.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.SealedBox;

/** A part of a round's positions. */
@Entity
@Table(name = "position_box")
class PositionBox extends SealedBox {
    @Column(name = "round_id")
    private UUID round;

    protected PositionBox() {}

    private PositionBox(UUID round, int number) {
        super(number);
        this.round = round;
    }

    static PositionBox empty(UUID round, int number, ContentKey key) {
        PositionBox box = new PositionBox(round, number);
        box.close(List.of(), key);
        return box;
    }

    List<Position> open(ContentKey key) {
        return openAll(key).stream().map(Position::of).toList();
    }

    void close(List<Position> all, ContentKey key) {
        closeAll(all.stream().map(Position::json).toList(), key);
    }

    @Override
    protected SealLabel label() {
        return new SealLabel("round.box", round + "/" + number());
    }

    UUID round() {
        return round;
    }
}
