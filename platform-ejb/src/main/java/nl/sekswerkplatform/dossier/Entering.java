package nl.sekswerkplatform.dossier;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.shared.DomainException;

/** Hands a part of the file to the context it belongs to, and tells the path when a rule there refuses it. */
@Dependent
class Entering {
    private static final int HELD = 200;

    @Inject
    private DossierRepository dossiers;

    private int entered;

    void enter(Node part, Runnable act) {
        enter(part, () -> {
            act.run();
            return null;
        });
    }

    /** @throws DossierWrong when the context refuses, at the field that the refusal names where it names one */
    <T> T enter(Node part, Supplier<T> act) {
        return enterOneOf(() -> part, act);
    }

    /**
     * As {@link #enter}, of several parts at once.
     *
     * @param refused the part that was refused, asked when one was
     */
    <T> T enterOneOf(Supplier<Node> refused, Supplier<T> act) {
        try {
            T result = act.get();
            settle();
            return result;
        } catch (DossierWrong told) {
            throw told;
        } catch (DomainException refusal) {
            throw new DossierWrong(path(refused.get(), refusal), refusal);
        } catch (PersistenceException | EJBException clash) {
            throw new DossierWrong(refused.get().path(), clash, Problem.CLASHES);
        }
    }

    private void settle() {
        entered++;
        if (entered % HELD == 0) {
            dossiers.letGo();
        } else {
            dossiers.flush();
        }
    }

    /** What happened before the platform must say so: it enters by other rules than what is open. */
    static void requireEarlier(Node part) {
        if (!part.flag("beforePlatform")) {
            throw part.wrong("beforePlatform", Problem.MISSING);
        }
    }

    private static String path(Node part, DomainException refusal) {
        boolean namesField =
                !refusal.arguments().isEmpty() && refusal.arguments().get(0) instanceof String field && part.has(field);
        return namesField ? part.path() + "." + refusal.arguments().get(0) : part.path();
    }
}
