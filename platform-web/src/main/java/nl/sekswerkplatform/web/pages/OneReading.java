package nl.sekswerkplatform.web.pages;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * All that a page reads, it reads in one transaction: of one moment, and without opening and closing one for each of its
 * questions, which takes longer than most of them.
 */
@ApplicationScoped
class OneReading {
    @Resource
    private UserTransaction transaction;

    /** What makes the page. */
    interface Page {
        void render() throws IOException, ServletException;
    }

    void of(Page page) throws IOException, ServletException {
        begin();
        try {
            page.render();
        } finally {
            end();
        }
    }

    private void begin() throws ServletException {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException refused) {
            throw new ServletException(refused);
        }
    }

    private void end() throws ServletException {
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException ended) {
            throw new ServletException(ended);
        }
    }
}
