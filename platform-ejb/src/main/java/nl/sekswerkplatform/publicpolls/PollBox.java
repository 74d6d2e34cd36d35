package nl.sekswerkplatform.publicpolls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * A part of what an open poll holds, as one sealed value: who answered, in as many boxes as there are parts, each under a
 * nullifier alone; and in a box of its own how often each answer was given. All are there from the start, and as long for
 * nobody as for many. Whoever changes one holds the row of its poll.
 */
@Entity
@Table(name = "public_poll_box")
class PollBox {
    /** Those of who answered; behind them comes the one of the answers. */
    static final int PARTS = 32;

    private static final int STEP = 16_384;

    @Id
    private UUID id;

    @Column(name = "poll_id")
    private UUID poll;

    private int number;
    private byte[] content;

    protected PollBox() {}

    static PollBox of(UUID poll, int number, String words, ContentKey key) {
        PollBox box = new PollBox();
        box.id = UUID.randomUUID();
        box.poll = poll;
        box.number = number;
        box.close(words, key);
        return box;
    }

    static int numberFor(Nullifier nullifier) {
        return Byte.toUnsignedInt(nullifier.bytes()[0]) % PARTS;
    }

    String open(ContentKey key) {
        return new Sealed(content).openText(key, label());
    }

    void close(String words, ContentKey key) {
        content = Sealed.text(words, STEP, key, label()).stored();
    }

    private SealLabel label() {
        return new SealLabel("publicpoll.box", poll + "/" + number);
    }

    UUID poll() {
        return poll;
    }

    int number() {
        return number;
    }
}
