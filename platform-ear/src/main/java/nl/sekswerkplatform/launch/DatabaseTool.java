package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a command does in the platform's database with the domain's own classes, which lie apart; see {@link Tools}. */
public interface DatabaseTool {
    /**
     * @param keys the directory of the platform's keys
     * @param words what the command was given
     * @return lines to say
     * @throws IOException with a sentence for the operator, when it cannot be done
     */
    List<String> work(String url, String user, String password, Path keys, List<String> words) throws IOException;
}
