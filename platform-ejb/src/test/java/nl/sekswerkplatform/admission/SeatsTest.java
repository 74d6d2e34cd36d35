package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.sekswerkplatform.membership.Opening;
import nl.sekswerkplatform.membership.PreparedAccount;
import nl.sekswerkplatform.membership.PreparedAccountFixture;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final int RUNS = 1000;
    private static final int PEOPLE = 20;
    private static final int PLACES = 30;

    private final Random random = new Random(7);

    @Test
    void readsWhatItWrote() {
        Seats three = taken(3);
        Seats read = Seats.read(three.bytes(random), PLACES);
        assertEquals(three.places(), read.places());
        assertTrue(read.taken().containsAll(three.taken()) && three.taken().containsAll(read.taken()));
    }

    /** A window may be open while the platform learns of recovery codes: nobody loses her place. */
    @Test
    void readsPlacesThatWereTakenBeforeThereWereRecoveryCodes() {
        Seat seat = seat();
        ByteBuffer whole = ByteBuffer.allocate(Seat.LENGTH);
        seat.write(whole);
        int shorter = Seat.LENGTH - 32 - Opening.WRAPPED_LENGTH;
        byte[] stored = Arrays.copyOf(Arrays.copyOf(whole.array(), shorter), PLACES * shorter);
        Seats read = Seats.read(stored, PLACES);
        assertEquals(1, read.count());
        PreparedAccount account = read.taken().get(0).account();
        assertEquals(seat.account().id(), account.id());
        assertEquals(seat.account().code(), account.code());
        assertNotEquals(seat.account().recovery(), account.recovery());
        assertEquals(PLACES * Seat.LENGTH, read.bytes(random).length);
    }

    @Test
    void isAsLongForNobodyAsForEverybody() {
        assertEquals(Seats.empty(PLACES).bytes(random).length, taken(30).bytes(random).length);
        assertTrue(Seats.read(Seats.empty(PLACES).bytes(random), PLACES).isEmpty());
    }

    @Test
    void givesTheSameCardTheSamePlace() {
        Seat first = seat();
        Seat again = new Seat(first.cardMark(), PreparedAccountFixture.account());
        Seats seats = Seats.empty(PLACES).taking(first).taking(again);
        assertEquals(1, seats.count());
        assertTrue(seats.find(again.account().code().code()).isPresent());
        assertFalse(seats.find(first.account().code().code()).isPresent());
    }

    @Test
    void letsOnlyThoseBeginSmallerWhoSaidSo() {
        Seats seats = taken(3);
        Seat willing = seats.taken().get(0);
        Seat unwilling = seats.taken().get(1);
        Seats chosen = seats.choosing(willing.account().code().code(), Seat.Choice.SMALLER)
                .choosing(unwilling.account().code().code(), Seat.Choice.STOP);
        assertEquals(
                List.of(willing.account().id()),
                Seats.read(chosen.bytes(random), PLACES).whoStartSmaller().accounts(random).stream()
                        .map(PreparedAccount::id)
                        .toList());
    }

    @Test
    void forgetsTheCards() {
        for (Seat seat : taken(5).withoutCards().taken()) {
            assertTrue(seat.isOf(new byte[32]));
        }
    }

    /** Spearman's rank correlation of coming and beginning, and of coming and lying in the store, over 1,000 draws. */
    @Test
    void beginsInAnOrderThatHasNothingToDoWithWhoCameFirst() {
        double begun = 0;
        double stored = 0;
        for (int run = 0; run < RUNS; run++) {
            Seats seats = taken(PEOPLE);
            List<PreparedAccount> came =
                    seats.taken().stream().map(Seat::account).toList();
            Seats read = Seats.read(seats.bytes(new SecureRandom()), PLACES);
            stored += correlation(came, read.taken().stream().map(Seat::account).toList());
            begun += correlation(came, seats.accounts(new SecureRandom()));
        }
        assertEquals(0, begun / RUNS, 0.04, "one run strays by 0.23, a thousand by 0.007");
        assertEquals(0, stored / RUNS, 0.04);
    }

    private static double correlation(List<PreparedAccount> came, List<PreparedAccount> order) {
        List<Object> ids = order.stream().<Object>map(PreparedAccount::id).toList();
        double squares = IntStream.range(0, came.size())
                .mapToDouble(i -> Math.pow(i - ids.indexOf(came.get(i).id()), 2))
                .sum();
        double n = came.size();
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static Seats taken(int count) {
        Seats seats = Seats.empty(PLACES);
        for (int i = 0; i < count; i++) {
            seats = seats.taking(seat());
        }
        return seats;
    }

    private static Seat seat() {
        byte[] mark = new byte[32];
        new SecureRandom().nextBytes(mark);
        return new Seat(mark, PreparedAccountFixture.account());
    }
}
