package nl.sekswerkplatform.sealing;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A column whose values hang on a key of the platform, and what becomes of one when the keys change. The context that
 * owns the column says so, by its {@link KeyedRows}.
 *
 * @param id the column that names the row
 * @param about what is told of the row when its value is put under other keys, in the database's words; mostly its id,
 *     as the seals name it
 */
public record KeyedColumn(String table, String id, String about, String column, Rekeying rekeying) {
    /** Look-up ids of codes: strengthened without knowing any code. */
    public static KeyedColumn lookupIds(String table, String column) {
        return new KeyedColumn(table, "id", "id", column, (row, stored, from, to) -> to.pepper()
                .strengthened(LookupId.of(stored), from.pepper())
                .bytes());
    }

    /**
     * Secrets that are wrapped under a key of the platform.
     *
     * @param what the seal's label, with the row's id
     */
    public static KeyedColumn wrapped(
            String table, String id, String column, String what, Function<PlatformKeys, WrappingKey> key) {
        return new KeyedColumn(table, id, id, column, (row, stored, from, to) -> {
            SealLabel label = new SealLabel(what, row);
            byte[] secret = key.apply(from).unwrap(stored, label);
            try {
                return key.apply(to).wrap(secret, label);
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        });
    }

    /** One value under other keys. */
    @FunctionalInterface
    public interface Rekeying {
        /** @param about what is told of the row, as text */
        byte[] rekey(String about, byte[] stored, PlatformKeys from, PlatformKeys to);
    }
}
