package nl.sekswerkplatform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.shared.NotFound;
import nl.sekswerkplatform.web.members.NotSignedIn;

/** Which status tells a visitor what went wrong; what the operator needs goes to the log. */
public final class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    private Faults() {}

    /** The status of the first cause that has one; 500 for what nobody foresaw. */
    public static int statusOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof NotSignedIn) {
                return HttpServletResponse.SC_UNAUTHORIZED;
            }
            if (cause instanceof EJBAccessException || cause instanceof MandateMissing || cause instanceof OtherGroup) {
                return HttpServletResponse.SC_FORBIDDEN;
            }
            if (cause instanceof ViewExpiredException) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
            if (cause instanceof SQLException) {
                LOG.log(
                        Level.WARNING,
                        "The database did not answer: {0}",
                        cause.getClass().getSimpleName());
                return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            }
        }
        LOG.log(Level.SEVERE, "An answer failed", fault);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
