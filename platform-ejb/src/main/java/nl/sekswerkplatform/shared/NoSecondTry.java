package nl.sekswerkplatform.shared;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * The persistence would ask a database that does not answer three times more, waiting five seconds before each: a page
 * would say after most of a minute what it can say at once. A connection is looked at before it is used anyway.
 */
public class NoSecondTry implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
