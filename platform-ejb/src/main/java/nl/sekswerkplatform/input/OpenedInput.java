package nl.sekswerkplatform.input;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.ReaderKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;

/** An input in the hands of someone who may read it: what is sealed under its content key. Lives as long as an act. */
final class OpenedInput {
    static final String TEXT = "input.text";
    static final String PROPOSAL = "input.proposal";
    static final String MESSAGE = "input.message";
    static final String SALT = "input.salt";

    private final UUID input;
    private final ContentKey key;

    OpenedInput(UUID input, ContentKey key) {
        this.input = input;
        this.key = key;
    }

    UUID id() {
        return input;
    }

    /** Closes it for one more who may read it. */
    byte[] closeFor(ReaderKey reader) {
        return new InputSeal(input).wrapForReader(key, reader);
    }

    byte[] sealPart(String what, String text) {
        return Sealed.text(text, key, label(what)).stored();
    }

    /** Null for nothing. */
    String openPart(String what, byte[] sealed) {
        return sealed == null ? null : new Sealed(sealed).openText(key, label(what));
    }

    List<DialogueTurn> dialogue(List<InputMessage> messages) {
        return messages.stream()
                .sorted(Comparator.comparingInt(InputMessage::place))
                .map(message -> message.open(this))
                .toList();
    }

    private SealLabel label(String what) {
        return new SealLabel(what, input.toString());
    }
}
