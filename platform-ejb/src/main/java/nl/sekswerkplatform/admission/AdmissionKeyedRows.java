package nl.sekswerkplatform.admission;

import java.security.SecureRandom;
import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** Look-up ids of cards and of the member codes they are exchanged for, and the places of those whose account waits. */
public class AdmissionKeyedRows implements KeyedRows {
    /** How long a place is, only the number of cards tells. */
    private static final String WINDOW =
            "concat(id, ' ', (select b.cards from admission_batch b where b.id = batch_id))";

    @Override
    public List<KeyedColumn> columns() {
        return List.of(
                KeyedColumn.lookupIds("admission_card", "lookup_id"),
                KeyedColumn.lookupIds("admission_card", "claimed_for"),
                new KeyedColumn("admission_window", "id", WINDOW, "seats", AdmissionKeyedRows::seats));
    }

    /** Under what the places of a window are closed. */
    static WrappingKey seats(PlatformKeys keys) {
        return keys.admission().wrappingKey("seats");
    }

    private static byte[] seats(String about, byte[] stored, PlatformKeys from, PlatformKeys to) {
        String[] window = about.split(" ");
        var label = AdmissionWindow.label(window[0]);
        Seats seats = Seats.read(seats(from).unwrap(stored, label), Integer.parseInt(window[1]));
        Seats after = seats.lookedUp(code -> to.pepper().strengthened(code, from.pepper()));
        return seats(to).wrap(after.bytes(new SecureRandom()), label);
    }
}
