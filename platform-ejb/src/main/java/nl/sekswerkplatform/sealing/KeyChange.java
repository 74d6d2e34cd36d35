package nl.sekswerkplatform.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Puts other keys in the place of those that lie beside the database, while no platform runs. In this order, so that it
 * can be stopped at any moment and begun again:
 *
 * <ol>
 *   <li>new key files beside the old ones;
 *   <li>one transaction: every value that hangs on a key under the new one, and the fingerprints of the new keys;
 *   <li>the old files are put aside, the new ones take their names.
 * </ol>
 *
 * <p>The fingerprints in the database say on which side of the transaction a change was stopped. They also find, among
 * the keys put aside, those of a backup that was restored.
 */
public final class KeyChange {
    private final KeyDirectory files;
    private final List<KeyedColumn> columns;

    private KeyChange(KeyDirectory files, List<KeyedColumn> columns) {
        this.files = files;
        this.columns = columns;
    }

    public static KeyChange in(Path directory, List<KeyedColumn> columns) {
        return new KeyChange(new KeyDirectory(directory), columns);
    }

    /**
     * @param chosen names of the keys to change; those that an earlier try began are changed too
     * @param day under which the old ones are put aside
     * @return names of the keys that changed
     * @throws KeysNotYetKnown when the platform never ran on this database
     * @throws KeysDoNotFit when no file has the key that the database goes by
     */
    public List<String> make(Connection database, Collection<String> chosen, LocalDate day)
            throws SQLException, IOException {
        database.setAutoCommit(false);
        Map<String, String> prints = KeyPrints.hold(database);
        Map<String, List<PlatformKey>> now = new HashMap<>();
        for (String name : PlatformKeys.NAMES) {
            now.put(name, shelf(name).find(prints.get(name)).orElseThrow(() -> new KeysDoNotFit(name)));
        }
        boolean isDone =
                PlatformKeys.NAMES.stream().anyMatch(name -> shelf(name).isNext(prints.get(name)));
        if (!isDone) {
            for (String name : chosen) {
                shelf(name).prepare(now.get(name));
            }
        }
        rekey(database, PlatformKeys.of(now::get), PlatformKeys.of(name -> shelf(name)
                .after(now.get(name))));
        return settled(day);
    }

    private void rekey(Connection database, PlatformKeys from, PlatformKeys to) throws SQLException {
        if (!from.fingerprints().equals(to.fingerprints())) {
            for (KeyedColumn column : columns) {
                KeyedValues.rekey(database, column, from, to);
            }
            KeyPrints.write(database, to.fingerprints());
        }
        database.commit();
    }

    private List<String> settled(LocalDate day) throws IOException {
        Map<String, Boolean> settled = new HashMap<>();
        for (String name : PlatformKeys.NAMES) {
            settled.put(name, shelf(name).settle(day));
        }
        Predicate<String> changed = settled::get;
        return PlatformKeys.NAMES.stream().filter(changed).toList();
    }

    private KeyShelf shelf(String name) {
        return new KeyShelf(files, name);
    }
}
