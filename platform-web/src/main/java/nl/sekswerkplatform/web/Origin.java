package nl.sekswerkplatform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The host name under which this platform is known for good. It names things in feeds, and starts links that leave the
 * platform. It is a setting and never what a request says, so that nobody can put another name into kept pages.
 */
@ApplicationScoped
public class Origin {
    private static final String NOWHERE_YET = "localhost";

    private final String host;

    protected Origin() {
        this(NOWHERE_YET);
    }

    @Inject
    public Origin(@ConfigProperty(name = "platform.origin", defaultValue = NOWHERE_YET) String host) {
        this.host = host;
    }

    public String host() {
        return host;
    }

    /** A link from anywhere; from the root of the site while the platform has no host name. */
    public String absolute(String path) {
        return hasName() ? "https://" + host + path : path;
    }

    /** False on somebody's own machine. */
    public boolean hasName() {
        return !NOWHERE_YET.equals(host);
    }
}
