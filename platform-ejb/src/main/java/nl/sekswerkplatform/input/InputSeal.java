package nl.sekswerkplatform.input;

import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.ReaderKey;
import nl.sekswerkplatform.sealing.ReaderSecret;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/** How the content key of an input is closed for those who may read: bound to what it is and to its row. */
final class InputSeal {
    private static final String RECEIPT = "input.receipt";
    private static final String READER = "input.reader";

    private final UUID input;

    InputSeal(UUID input) {
        this.input = input;
    }

    byte[] wrapForReceipt(ContentKey key, WrappingKey receipt) {
        return key.wrapFor(receipt, label(RECEIPT));
    }

    byte[] wrapForReader(ContentKey key, ReaderKey reader) {
        return key.wrapFor(reader, label(READER));
    }

    OpenedInput openForReceipt(byte[] wrapped, WrappingKey receipt) {
        return new OpenedInput(input, ContentKey.unwrap(wrapped, receipt, label(RECEIPT)));
    }

    OpenedInput openForReader(byte[] wrapped, ReaderSecret reader) {
        return new OpenedInput(input, ContentKey.unwrap(wrapped, reader, label(READER)));
    }

    private SealLabel label(String what) {
        return new SealLabel(what, input.toString());
    }
}
