package nl.sekswerkplatform.web.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sekswerkplatform.shared.Hkdf;

/**
 * Pages that were left for good: a browser that is told to send one of them once more, by whoever goes back in its
 * history, gets an empty page instead of the text or the code. In memory alone, as an HMAC of the page's random number
 * under a key that lives as long, without a time; forgotten after a day or two.
 */
@ApplicationScoped
public class LeftPages {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{16,128}");
    private static final int RANDOM_BYTES = 24;
    private static final int KEY = 32;
    /** Most pages remembered of one day; beyond it memory counts more. */
    private static final int MOST = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = bytes(KEY);

    @Inject
    private Clock clock;

    private LocalDate day;
    private Set<String> today = new HashSet<>();
    private Set<String> yesterday = new HashSet<>();

    /** A number for a page that has none of its own. */
    String newNumber() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(RANDOM_BYTES));
    }

    /** True when it can be the number of a page. */
    static boolean isNumber(String carried) {
        return carried != null && NUMBER.matcher(carried).matches();
    }

    /** From now on nothing is shown again that was sent with this number; what is no number is let go. */
    public synchronized void leave(String number) {
        turnTheDay();
        if (isNumber(number) && today.size() < MOST) {
            today.add(trace(number));
        }
    }

    /** True when the page with this number was left. */
    public synchronized boolean isLeft(String number) {
        if (!isNumber(number)) {
            return false;
        }
        turnTheDay();
        String trace = trace(number);
        return today.contains(trace) || yesterday.contains(trace);
    }

    private void turnTheDay() {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day)) {
            yesterday = now.minusDays(1).equals(day) ? today : new HashSet<>();
            today = new HashSet<>();
            day = now;
        }
    }

    private String trace(String number) {
        byte[] hmac = Hkdf.hmac(key, number.getBytes(StandardCharsets.US_ASCII));
        return new String(hmac, StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
