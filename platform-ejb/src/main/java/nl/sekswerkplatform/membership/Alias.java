package nl.sekswerkplatform.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import nl.sekswerkplatform.shared.Nullifier;

/** A letter that someone is in one thread. It is made with her first words there, and stays when she leaves. */
@Entity
@Table(name = "alias")
class Alias {
    @Id
    private UUID id;

    private String thread;

    private byte[] nullifier;

    private String letter;

    protected Alias() {}

    Alias(AliasThread thread, Nullifier nullifier, String letter) {
        this.id = UUID.randomUUID();
        this.thread = thread.toString();
        this.nullifier = nullifier.bytes();
        this.letter = letter;
    }

    boolean isOf(Nullifier claimed) {
        return Arrays.equals(nullifier, claimed.bytes());
    }

    String letter() {
        return letter;
    }
}
