package nl.sekswerkplatform.screeners;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.sealing.ReaderSecret;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/** Screeners as whoever knows them would introduce them, and others who would like to be one. */
public final class ScreenerFixture {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final GroupKey group;
    private final byte[] secret;

    private ScreenerFixture(String group) {
        this.group = new GroupKey(group);
        this.secret = new byte[32];
        RANDOM.nextBytes(secret);
    }

    /** Someone new of that group. */
    public static ScreenerFixture someoneOf(String group) {
        return new ScreenerFixture(group);
    }

    /** With the mandate. */
    public Screener screener() {
        return with(Mandate.SCREENER);
    }

    public Screener with(Mandate... mandates) {
        return as(
                new Delegate(group, Set.of(mandates)), subject -> Nullifier.of(secret, Screener.KIND, subject), secret);
    }

    /** With this key, as one after another who are all let in by it: each verdict is of someone else. */
    public Screener oneOfMany() {
        return as(
                new Delegate(group, Set.of(Mandate.SCREENER)),
                subject -> Nullifier.of(random(), Screener.KIND, subject),
                secret);
    }

    public Nullifier mark() {
        return Nullifier.of(secret, "mandate", Mandate.SCREENER.name());
    }

    /** Not kept anywhere. */
    public static ScreenerAtWork atWork(String group, ReaderSecret secret) {
        return new ScreenerAtWork(java.util.UUID.randomUUID(), secret, new GroupKey(group), null);
    }

    /** In the place of another group. */
    public static ScreenerAtWork standingIn(String group, String inPlaceOf) {
        return new ScreenerAtWork(
                java.util.UUID.randomUUID(), ReaderSecret.random(), new GroupKey(group), new GroupKey(inPlaceOf));
    }

    private Screener as(Delegate delegate, java.util.function.Function<String, Nullifier> voices, byte[] ownSecret) {
        return new Screener(delegate, mark(), new WrappingKey(Arrays.copyOf(ownSecret, 32)), voices);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
