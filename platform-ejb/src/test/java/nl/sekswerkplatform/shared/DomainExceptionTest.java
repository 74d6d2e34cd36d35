package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.ApplicationException;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainExceptionTest {
    private static final class TableNotSet extends DomainException {
        private static final long serialVersionUID = 1L;

        TableNotSet(int seats) {
            super("round", seats);
        }

        TableNotSet(Throwable cause) {
            super(cause);
        }
    }

    @Test
    void namesItsTextAfterItsClass() {
        assertEquals("shared.error.TableNotSet", new TableNotSet(5).textKey());
    }

    @Test
    void carriesTheArgumentsOfItsText() {
        assertEquals(List.of("round", 5), new TableNotSet(5).arguments());
    }

    @Test
    void keepsItsArgumentsOutOfWhatIsLogged() {
        var logged = new TableNotSet(5).toString();
        assertTrue(logged.endsWith("shared.error.TableNotSet"));
        assertFalse(logged.contains("round"));
    }

    @Test
    void keepsItsCause() {
        var cause = new IllegalStateException();
        assertSame(cause, new TableNotSet(cause).getCause());
    }

    @Test
    void rollsBackAndIsInherited() {
        var marker = DomainException.class.getAnnotation(ApplicationException.class);
        assertTrue(marker.rollback());
        assertTrue(marker.inherited());
    }

    @Test
    void canBeSentToAnotherProcess() throws Exception {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new TableNotSet(5));
        assertTrue(bytes.size() > 0);
    }
}
