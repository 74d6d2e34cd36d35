package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The key of an input, closed for one screener: the one way to it beside the receipt. Says nothing of when or who. */
@Entity
@Table(name = "input_key")
public class InputKey {
    @Id
    private UUID id;

    @Column(name = "input_id")
    private UUID input;

    @Column(name = "reader_id")
    private UUID reader;

    private byte[] wrapped;

    protected InputKey() {}

    UUID input() {
        return input;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
