package nl.sekswerkplatform.input;

import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.sealing.WrappingKey;

/** How the parts of an input are closed: each bound to what it is and to its row. */
final class InputSeal {
    private final String row;

    InputSeal(UUID input) {
        this.row = input.toString();
    }

    byte[] seal(String text, ContentKey key) {
        return Sealed.text(text, key, label("input.text")).stored();
    }

    byte[] wrapForReceipt(ContentKey key, WrappingKey receipt) {
        return key.wrapFor(receipt, label("input.receipt"));
    }

    byte[] wrapForScreening(ContentKey key, WrappingKey screening) {
        return key.wrapFor(screening, label("input.screening"));
    }

    String openForReceipt(byte[] sealed, byte[] wrapped, WrappingKey receipt) {
        return open(sealed, ContentKey.unwrap(wrapped, receipt, label("input.receipt")));
    }

    String openForScreening(byte[] sealed, byte[] wrapped, WrappingKey screening) {
        return open(sealed, ContentKey.unwrap(wrapped, screening, label("input.screening")));
    }

    private String open(byte[] sealed, ContentKey key) {
        return new Sealed(sealed).openText(key, label("input.text"));
    }

    private SealLabel label(String what) {
        return new SealLabel(what, row);
    }
}
