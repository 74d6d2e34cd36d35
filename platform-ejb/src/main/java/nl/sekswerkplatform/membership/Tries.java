package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.shared.Hkdf;

/**
 * Keeps the number of an app from being guessed: after a few tries that failed, each next one has to wait, twice as long
 * every time, an hour at most. Known and unknown codes are counted alike. In memory only, under a key that goes with it.
 * Nobody is locked out for good, and her recovery code asks for no number.
 */
@ApplicationScoped
class Tries {
    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofHours(1);

    private static final int MOST = 10_000;
    private static final int MOST_DOUBLINGS = 6;
    private static final int KEY_LENGTH = 32;

    private final byte[] key = new byte[KEY_LENGTH];
    private final Map<Digest, Count> counts = new LinkedHashMap<>();

    @Inject
    private Clock clock;

    Tries() {
        new SecureRandom().nextBytes(key);
    }

    Tries(Clock clock) {
        this();
        this.clock = clock;
    }

    /**
     * Counts a try before it is looked at, so that many at once get no further than one after the other.
     *
     * @param of the look-up id of the code, or the id of an account
     * @param field where it was typed
     * @throws TooManyTries when it comes too soon after others
     */
    synchronized void begin(byte[] of, String field) {
        Digest who = who(of);
        Instant now = clock.instant();
        Count before = counts.remove(who);
        Count count = before == null || before.isOver(now) ? new Count(0, now) : before;
        if (now.isBefore(count.free())) {
            counts.put(who, count);
            throw new TooManyTries(
                    field, Duration.between(now, count.free()).plusSeconds(59).toMinutes());
        }
        counts.put(who, count.next(now));
        if (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    /** It was right, or her account has not begun: nothing was guessed. */
    synchronized void forget(byte[] of) {
        counts.remove(who(of));
    }

    private Digest who(byte[] of) {
        return new Digest(Hkdf.hmac(key, of));
    }

    /** @param free from when the next try may come */
    private record Count(int tries, Instant free) {
        Count next(Instant now) {
            int over = tries + 1 - FREE;
            Duration wait = over < 0 ? Duration.ZERO : Duration.ofMinutes(1L << Math.min(over, MOST_DOUBLINGS));
            return new Count(tries + 1, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        }

        /** A day without a try: it was long ago. */
        boolean isOver(Instant now) {
            return now.isAfter(free.plus(Duration.ofDays(1)));
        }
    }
}
