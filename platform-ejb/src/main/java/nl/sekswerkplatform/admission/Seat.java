package nl.sekswerkplatform.admission;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.sekswerkplatform.membership.MemberId;
import nl.sekswerkplatform.membership.Opening;
import nl.sekswerkplatform.membership.PreparedAccount;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * A place that was taken with a card: the account that waits, and a mark that only who holds the card's code can make,
 * so that the same card takes the same place. When the window closes the mark is wiped, long before the account begins.
 */
record Seat(byte[] cardMark, PreparedAccount account, Choice choice) {
    private static final int MARK_LENGTH = 32;
    private static final int LOOKUP_LENGTH = 32;
    private static final int OPENING_LENGTH = LOOKUP_LENGTH + Opening.WRAPPED_LENGTH;
    private static final int ID_LENGTH = 2 * Long.BYTES;

    /** Bytes of a place, taken or not. */
    static final int LENGTH = 1 + MARK_LENGTH + ID_LENGTH + 2 * OPENING_LENGTH;

    /** What the holder of a place wants when the batch stayed small. */
    enum Choice {
        /** Said nothing: her account does not begin, for silence puts nobody at a table. */
        NONE,
        SMALLER,
        STOP
    }

    Seat(byte[] cardMark, PreparedAccount account) {
        this(cardMark, account, Choice.NONE);
    }

    boolean isOf(byte[] mark) {
        return java.security.MessageDigest.isEqual(cardMark, mark);
    }

    boolean isOf(LookupId memberCode) {
        return account.code().code().equals(memberCode);
    }

    Seat choosing(Choice chosen) {
        return new Seat(cardMark, account, chosen);
    }

    Seat withoutCard() {
        return new Seat(new byte[MARK_LENGTH], account, choice);
    }

    Seat lookedUp(UnaryOperator<LookupId> ids) {
        PreparedAccount other =
                new PreparedAccount(account.id(), lookedUp(account.code(), ids), lookedUp(account.recovery(), ids));
        return new Seat(cardMark, other, choice);
    }

    private static Opening lookedUp(Opening opening, UnaryOperator<LookupId> ids) {
        return new Opening(ids.apply(opening.code()), opening.wrappedSecret());
    }

    /** The first byte is 0 for a place that nobody took. */
    void write(ByteBuffer places) {
        UUID id = account.id().value();
        places.put((byte) (choice.ordinal() + 1))
                .put(cardMark)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        write(account.code(), places);
        write(account.recovery(), places);
    }

    private static void write(Opening opening, ByteBuffer places) {
        places.put(opening.code().bytes()).put(opening.wrappedSecret());
    }

    /**
     * Null for a place that nobody took.
     *
     * @param length of the place; in a window that began before there were recovery codes it is shorter, and the account
     *     is given none: its holder can make one when she is signed in
     */
    static Seat read(ByteBuffer places, int length) {
        byte[] place = bytes(places, length);
        if (place[0] == 0) {
            return null;
        }
        ByteBuffer read = ByteBuffer.wrap(place);
        Choice choice = Choice.values()[read.get() - 1];
        byte[] mark = bytes(read, MARK_LENGTH);
        MemberId id = new MemberId(new UUID(read.getLong(), read.getLong()));
        Opening code = opening(read);
        Opening recovery = read.hasRemaining() ? opening(read) : Opening.ofNoCode();
        return new Seat(mark, new PreparedAccount(id, code, recovery), choice);
    }

    private static Opening opening(ByteBuffer read) {
        return new Opening(LookupId.of(bytes(read, LOOKUP_LENGTH)), bytes(read, Opening.WRAPPED_LENGTH));
    }

    private static byte[] bytes(ByteBuffer read, int length) {
        byte[] bytes = new byte[length];
        read.get(bytes);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seat seat
                && isOf(seat.cardMark)
                && account.id().equals(seat.account.id())
                && choice == seat.choice;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cardMark);
    }

    @Override
    public String toString() {
        return "Seat[hidden]";
    }
}
