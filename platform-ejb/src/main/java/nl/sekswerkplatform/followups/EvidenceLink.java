package nl.sekswerkplatform.followups;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sekswerkplatform.followups.FollowUpRefused.LinkUnsafe;

/**
 * Where the result of a follow-up can be seen. Only a plain {@code https} address of a named host: nothing that a browser
 * would run, no name or password in it, no port, no numbers for a host, and no letters that look like others.
 */
public record EvidenceLink(String address) {
    public static final int MAX = 500;

    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** @throws LinkUnsafe when it is another kind of address */
    public EvidenceLink {
        if (address == null
                || address.length() > MAX
                || !PRINTABLE.matcher(address).matches()
                || !isPlain(address)) {
            throw new LinkUnsafe("evidence");
        }
    }

    /** Null for nothing typed. */
    static EvidenceLink optional(String typed) {
        return typed == null || typed.isBlank() ? null : new EvidenceLink(typed.strip());
    }

    private static boolean isPlain(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() == -1
                    && HOST.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** Shown, so that a reader knows where she goes. */
    public String host() {
        return URI.create(address).getHost().toLowerCase(Locale.ROOT);
    }
}
