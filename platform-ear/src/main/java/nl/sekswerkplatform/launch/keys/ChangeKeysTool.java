package nl.sekswerkplatform.launch.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.sekswerkplatform.sealing.KeyChange;
import nl.sekswerkplatform.sealing.KeyedRows;

/** Puts new keys in the place of those that the words name. */
public class ChangeKeysTool extends Connected {
    @Override
    public List<String> work(String url, String user, String password, Path keys, List<String> words)
            throws IOException {
        KeyChange change = KeyChange.in(keys, KeyedRows.all());
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        return connected(url, user, password, database -> change.make(database, words, day));
    }
}
