package nl.sekswerkplatform.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.UUID;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * A text that was typed and not sent, sealed for who typed it. Written over as she goes on; gone when it is sent, thrown
 * away, or left for long. Whose it is, where it belongs and in which order hers were typed stands inside the seal.
 */
@Entity
@Table(name = "draft")
public class Draft {
    /** Bytes that all drafts take up before they are sealed: as much as the longest form of ours, and some more. */
    static final int LENGTH = 48 * 1024;

    private static final int LEAST_WEEKS = 10;
    private static final int WEEKS_BY_LOT = 7;
    private static final int HEAD = Integer.BYTES + Integer.BYTES;

    @Id
    private UUID id;

    private String nullifier;

    private byte[] content;

    @Column(name = "until_week")
    private String untilWeek;

    protected Draft() {}

    Draft(MemberSecret secret) {
        this.id = UUID.randomUUID();
        this.nullifier = mark(secret, id);
    }

    /** By what she alone knows that it is hers: another one for each draft, so that no two are tied, not in a year. */
    static String mark(MemberSecret secret, UUID id) {
        return secret.nullifier("draft", id.toString()).hex();
    }

    /** @throws TextTooLong when it does not fit, however few use such long texts */
    static byte[] plain(int turn, KeptText text) {
        byte[] bytes = text.bytes();
        if (bytes.length > LENGTH - HEAD) {
            throw new TextTooLong();
        }
        return ByteBuffer.allocate(LENGTH)
                .putInt(turn)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    /** @param turn of this draft among hers: the highest is the newest */
    void keep(KeptText text, int turn, MemberSecret secret, IsoWeek now, Random lot) {
        content = secret.wrappingKey("drafts").wrap(plain(turn, text), label());
        untilWeek = now.plus(LEAST_WEEKS + lot.nextInt(WEEKS_BY_LOT)).toString();
    }

    /** @throws nl.sekswerkplatform.sealing.SealBroken when it is another's */
    Opened open(MemberSecret secret) {
        ByteBuffer read = ByteBuffer.wrap(secret.wrappingKey("drafts").unwrap(content, label()));
        int turn = read.getInt();
        byte[] text = new byte[read.getInt()];
        read.get(text);
        return new Opened(this, turn, KeptText.read(text).orElseThrow());
    }

    private SealLabel label() {
        return new SealLabel("draft", nullifier);
    }

    /** A draft in the hands of who wrote it. */
    record Opened(Draft draft, int turn, KeptText text) {}
}
