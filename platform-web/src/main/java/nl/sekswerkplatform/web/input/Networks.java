package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.Hkdf;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much came from a network within the hour, so that a flood from one place fills nobody else's bucket. Not the
 * network is kept but an HMAC of it, under a key that lives in memory alone and is replaced each hour with all it
 * counted.
 */
@ApplicationScoped
public class Networks {
    private static final int KEY = 32;
    /** Most networks counted in an hour; beyond it memory counts more than counting. */
    private static final int MOST = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> sent = new HashMap<>();

    @Inject
    @ConfigProperty(name = "platform.flood.network", defaultValue = "10")
    private int most;

    @Inject
    @ConfigProperty(name = "platform.network.header")
    private Optional<String> header;

    @Inject
    private Clock clock;

    private byte[] key;
    private Instant hour;

    /**
     * Counts one more from there; true when there were too many before it within the hour.
     *
     * @param what it is that comes; each is counted apart, so that many answers to a poll hold up no input
     */
    public boolean isCrowded(Sent what, HttpServletRequest request) {
        return Network.of(header.map(request::getHeader).orElseGet(request::getRemoteAddr))
                .map(network -> count(what, network))
                .orElse(false);
    }

    private synchronized boolean count(Sent what, Network network) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour)) {
            hour = now;
            key = new byte[KEY];
            random.nextBytes(key);
            sent.clear();
        }
        byte[] counted = ByteBuffer.allocate(1 + network.bytes().length)
                .put((byte) what.ordinal())
                .put(network.bytes())
                .array();
        String trace = new String(Hkdf.hmac(key, counted), StandardCharsets.ISO_8859_1);
        if (sent.size() >= MOST && !sent.containsKey(trace)) {
            return false;
        }
        return sent.merge(trace, 1, Integer::sum) > most;
    }

    /** What is counted. */
    public enum Sent {
        INPUT,
        ANSWER
    }
}
