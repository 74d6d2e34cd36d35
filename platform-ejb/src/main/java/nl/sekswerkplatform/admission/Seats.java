package nl.sekswerkplatform.admission;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.sekswerkplatform.membership.PreparedAccount;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * The places of a batch, one for each card. Written anew as a whole, in a new random order, whenever anything in it
 * changes, and always equally long: what is stored tells neither how many places are taken, nor which one was taken
 * first, nor what changed.
 */
record Seats(int places, List<Seat> taken) {
    Seats {
        taken = List.copyOf(taken);
    }

    static Seats empty(int places) {
        return new Seats(places, List.of());
    }

    /**
     * @param stored as {@link #bytes} wrote it, or did before there were recovery codes
     * @param places of the batch
     */
    static Seats read(byte[] stored, int places) {
        ByteBuffer read = ByteBuffer.wrap(stored);
        int length = stored.length / places;
        return new Seats(
                places,
                IntStream.range(0, places)
                        .mapToObj(place -> Seat.read(read, length))
                        .filter(Objects::nonNull)
                        .toList());
    }

    byte[] bytes(Random random) {
        List<Seat> shuffled = shuffled(taken, random);
        ByteBuffer written = ByteBuffer.allocate(places * Seat.LENGTH);
        shuffled.forEach(seat -> seat.write(written));
        return written.array();
    }

    /** The same card takes the same place, with a new account: who lost her new code begins again with her card. */
    Seats taking(Seat seat) {
        List<Seat> others = new ArrayList<>(
                taken.stream().filter(other -> !other.isOf(seat.cardMark())).toList());
        others.add(seat);
        return new Seats(places, others);
    }

    Optional<Seat> find(LookupId memberCode) {
        return taken.stream().filter(seat -> seat.isOf(memberCode)).findFirst();
    }

    Seats choosing(LookupId memberCode, Seat.Choice choice) {
        return each(seat -> seat.isOf(memberCode) ? seat.choosing(choice) : seat);
    }

    Seats whoStartSmaller() {
        return new Seats(
                places,
                taken.stream()
                        .filter(seat -> seat.choice() == Seat.Choice.SMALLER)
                        .toList());
    }

    Seats withoutCards() {
        return each(Seat::withoutCard);
    }

    /** The same places, with member codes that are looked up under other ids. */
    Seats lookedUp(UnaryOperator<LookupId> ids) {
        return each(seat -> seat.lookedUp(ids));
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    int count() {
        return taken.size();
    }

    /** In an order that has nothing to do with who came first. */
    List<PreparedAccount> accounts(Random random) {
        return shuffled(taken, random).stream().map(Seat::account).toList();
    }

    private Seats each(UnaryOperator<Seat> change) {
        return new Seats(places, taken.stream().map(change).toList());
    }

    private static List<Seat> shuffled(List<Seat> seats, Random random) {
        List<Seat> shuffled = new ArrayList<>(seats);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
