package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/** One turn in the dialogue between screeners and a writer, sealed like what she wrote; without a time. */
@Entity
@Table(name = "input_message")
public class InputMessage {
    /** Longest message, in characters. */
    public static final int MAX_TEXT = 1_000;

    @Id
    private UUID id;

    /** Place in this dialogue, from 0. */
    private int place;

    @Column(name = "from_group")
    private GroupKey from;

    private byte[] content;

    @Column(name = "offers_help")
    private boolean help;

    protected InputMessage() {}

    /** @param from null for the writer */
    InputMessage(int place, GroupKey from, byte[] content, boolean help) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.from = from;
        this.content = content;
        this.help = help;
    }

    DialogueTurn open(OpenedInput input) {
        return new DialogueTurn(from, input.openPart(OpenedInput.MESSAGE, content), help);
    }

    int place() {
        return place;
    }

    GroupKey from() {
        return from;
    }
}
