package nl.sekswerkplatform.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * A code of an account: what finds it and what only that code opens. Each account has two: her member code and her
 * recovery code. A new code is a new row, and the row of the old one is gone.
 */
@Entity
@Table(name = "member_code")
public class MemberCode {
    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(name = "code_use")
    private CodeUse use;

    @Column(name = "lookup_id")
    private byte[] lookupId;

    @Column(name = "wrapped_secret")
    private byte[] wrappedSecret;

    protected MemberCode() {}

    MemberCode(MemberId account, CodeUse use, Opening opening) {
        this.id = UUID.randomUUID();
        this.account = account.value();
        this.use = use;
        this.lookupId = opening.code().bytes();
        this.wrappedSecret = opening.wrappedSecret();
    }

    /**
     * Opens the secret with the key that only this code gives.
     *
     * @throws nl.sekswerkplatform.sealing.SealBroken when it is another's key
     */
    MemberSecret open(WrappingKey key) {
        return Opening.open(wrappedSecret, key, use, account());
    }

    MemberId account() {
        return new MemberId(account);
    }
}
