package nl.sekswerkplatform.attack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A few bytes in a row, wherever they stand in a value. Kept as numbers: a long text has thousands. */
final class Parts {
    /** Shorter parts are the same by chance. */
    static final int LENGTH = Integer.BYTES;

    private Parts() {}

    /** Those that stand in one of the values alone, in order: the part in the upper half, the place of the value below. */
    static long[] ofOne(List<byte[]> values) {
        long[] all = IntStream.range(0, values.size())
                .boxed()
                .flatMapToLong(place -> of(values.get(place), place))
                .sorted()
                .distinct()
                .toArray();
        return IntStream.range(0, all.length)
                .filter(at -> (at == 0 || part(all[at - 1]) != part(all[at]))
                        && (at == all.length - 1 || part(all[at + 1]) != part(all[at])))
                .mapToLong(at -> all[at])
                .toArray();
    }

    private static LongStream of(byte[] value, int place) {
        ByteBuffer bytes = ByteBuffer.wrap(value);
        return IntStream.rangeClosed(0, value.length - LENGTH)
                .mapToLong(from -> (long) bytes.getInt(from) << Integer.SIZE | place);
    }

    /** The places of parts that are in both. */
    static List<Guess.Pair> shared(long[] one, long[] other) {
        List<Guess.Pair> pairs = new ArrayList<>();
        long[] fewer = one.length <= other.length ? one : other;
        long[] more = fewer == one ? other : one;
        for (long each : fewer) {
            int at = Arrays.binarySearch(more, (long) part(each) << Integer.SIZE);
            int found = at < 0 ? -at - 1 : at;
            if (found < more.length && part(more[found]) == part(each)) {
                int mine = (int) (fewer == one ? each : more[found]);
                int theirs = (int) (fewer == one ? more[found] : each);
                pairs.add(new Guess.Pair(mine, theirs));
            }
        }
        return pairs;
    }

    private static int part(long of) {
        return (int) (of >> Integer.SIZE);
    }
}
