package nl.sekswerkplatform.input;

import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/** How the content key of an input is closed for those who may read: bound to what it is and to its row. */
final class InputSeal {
    private final UUID input;

    InputSeal(UUID input) {
        this.input = input;
    }

    byte[] wrapForReceipt(ContentKey key, WrappingKey receipt) {
        return key.wrapFor(receipt, label("input.receipt"));
    }

    byte[] wrapForScreening(ContentKey key, WrappingKey screening) {
        return key.wrapFor(screening, label("input.screening"));
    }

    OpenedInput openForReceipt(byte[] wrapped, WrappingKey receipt) {
        return new OpenedInput(input, ContentKey.unwrap(wrapped, receipt, label("input.receipt")));
    }

    OpenedInput openForScreening(byte[] wrapped, WrappingKey screening) {
        return new OpenedInput(input, ContentKey.unwrap(wrapped, screening, label("input.screening")));
    }

    private SealLabel label(String what) {
        return new SealLabel(what, input.toString());
    }
}
