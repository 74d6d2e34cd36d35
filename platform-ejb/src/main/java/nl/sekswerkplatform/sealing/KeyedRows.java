package nl.sekswerkplatform.sealing;

import java.util.List;
import java.util.ServiceLoader;

/**
 * What of a context's rows hangs on the keys of the platform. Each context that keeps such rows has one, named in {@code
 * META-INF/services}: keys are changed without the application, when nobody writes.
 */
public interface KeyedRows {
    List<KeyedColumn> columns();

    /** Of all contexts. */
    static List<KeyedColumn> all() {
        return ServiceLoader.load(KeyedRows.class, KeyedRows.class.getClassLoader()).stream()
                .flatMap(rows -> rows.get().columns().stream())
                .toList();
    }
}
