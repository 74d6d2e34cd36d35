package nl.sekswerkplatform.screeners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.ReaderKey;
import nl.sekswerkplatform.sealing.ReaderSecret;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * The key pair of a screener: the public half for whoever closes something for her, the secret half wrapped under what
 * only her code opens. Nobody's in particular; gone with her mandate.
 */
@Entity
@Table(name = "screener_key")
public class ScreenerKey {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    private byte[] mark;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "wrapped_secret")
    private byte[] wrappedSecret;

    protected ScreenerKey() {}

    static ScreenerKey make(Screener screener) {
        screener.requireMandate();
        var secret = ReaderSecret.random();
        var key = new ScreenerKey();
        key.id = UUID.randomUUID();
        key.group = screener.group();
        key.mark = screener.mark().bytes();
        key.publicKey = secret.key().bytes();
        key.wrappedSecret = secret.wrapFor(screener.own(), key.label());
        return key;
    }

    /** @throws nl.sekswerkplatform.sealing.SealBroken when it is another's */
    ReaderSecret open(WrappingKey own) {
        return ReaderSecret.unwrap(wrappedSecret, reader().key(), own, label());
    }

    Reader reader() {
        return new Reader(id, new ReaderKey(publicKey));
    }

    private SealLabel label() {
        return new SealLabel("screener.key", id.toString());
    }

    UUID id() {
        return id;
    }

    GroupKey group() {
        return group;
    }

    Nullifier mark() {
        return Nullifier.ofStored(mark);
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] wrappedSecret() {
        return wrappedSecret.clone();
    }
}
