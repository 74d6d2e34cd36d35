package nl.sekswerkplatform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forbids the server to write down what visitors send. It quotes a form that it cannot read, text and all, and cookies
 * and headers likewise; and of a fault of the database the values at which it came. Done by the application, because the server that it runs on may be anybody's.
 */
@WebListener
public class SilentServer implements ServletContextListener {
    /** Held here: a logger that nobody holds is thrown away, and its level with it. */
    private static final List<Logger> QUOTING = List.of(
            Logger.getLogger("org.glassfish.grizzly.http"),
            Logger.getLogger("org.glassfish.grizzly.http.util"),
            Logger.getLogger("org.glassfish.grizzly.http.util.Parameters"),
            Logger.getLogger("org.glassfish.grizzly.http.util.Cookies"),
            Logger.getLogger("org.glassfish.grizzly.http.server"));

    /** What the persistence says it throws too; where that ends nobody foresaw it, and it has to be found in the log. */
    private static final List<Logger> OF_DATABASE = List.of(
            Logger.getLogger("jakarta.enterprise.ejb.container"),
            Logger.getLogger("jakarta.enterprise.resource.jta"),
            Logger.getLogger("jakarta.enterprise.web"),
            Logger.getLogger("jakarta.enterprise.web.core"));

    @Override
    public void contextInitialized(ServletContextEvent started) {
        QUOTING.forEach(logger -> logger.setLevel(Level.OFF));
        OF_DATABASE.forEach(logger -> logger.setFilter(Wordless.FILTER));
    }
}
