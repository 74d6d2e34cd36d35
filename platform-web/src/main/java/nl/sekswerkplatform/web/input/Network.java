package nl.sekswerkplatform.web.input;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The network that an address belongs to: as much of it as one household or operator holds. Never shown, logged or
 * stored.
 *
 * @param bytes 3 for IPv4, 6 for IPv6
 */
record Network(byte[] bytes) {
    /** Digits, dots and colons alone: a name would be looked up, and whoever answers would learn of the visit. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private static final int IPV4 = 3;
    private static final int IPV6 = 6;

    /**
     * The last of the addresses in a header, which our own proxy wrote. Empty for what is no address, and for this
     * machine and house: a proxy or an onion service stands for everybody.
     */
    static Optional<Network> of(String written) {
        if (written == null) {
            return Optional.empty();
        }
        String last = written.substring(written.lastIndexOf(',') + 1).strip();
        if (!LITERAL.matcher(last).matches() || last.indexOf(':') < 0 && last.split("\\.").length != 4) {
            return Optional.empty();
        }
        try {
            return of(InetAddress.getByName(last));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Network> of(InetAddress address) {
        if (address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()) {
            return Optional.empty();
        }
        byte[] all = address.getAddress();
        return Optional.of(new Network(Arrays.copyOf(all, all.length == IPV4 + 1 ? IPV4 : IPV6)));
    }

    @Override
    public String toString() {
        return "Network[hidden]";
    }
}
