package nl.sekswerkplatform.publicpolls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.SealedBox;

/** Who answered an open poll, each under a nullifier alone; and in a box of its own how often each answer was given. */
@Entity
@Table(name = "public_poll_box")
class PollBox extends SealedBox {
    /** Behind those of who answered. */
    static final int OF_THE_ANSWERS = BOXES;

    @Column(name = "poll_id")
    private UUID poll;

    protected PollBox() {}

    private PollBox(UUID poll, int number) {
        super(number);
        this.poll = poll;
    }

    static PollBox of(UUID poll, int number, String words, ContentKey key) {
        PollBox box = new PollBox(poll, number);
        box.close(words, key);
        return box;
    }

    String open(ContentKey key) {
        return openText(key);
    }

    void close(String words, ContentKey key) {
        closeText(words, key);
    }

    @Override
    protected SealLabel label() {
        return new SealLabel("publicpoll.box", poll + "/" + number());
    }

    UUID poll() {
        return poll;
    }
}
