package nl.sekswerkplatform.launch.keys;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import nl.sekswerkplatform.launch.DatabaseTool;
import nl.sekswerkplatform.shared.DomainException;
import org.mariadb.jdbc.Driver;

/** A tool at work on a connection of its own. */
abstract class Connected implements DatabaseTool {
    @FunctionalInterface
    interface Work<T> {
        T on(Connection database) throws SQLException, IOException;
    }

    /** The driver is asked itself: who manages drivers knows only those of the launcher. */
    static <T> T connected(String url, String user, String password, Work<T> work) throws IOException {
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", password);
        try (Connection database = new Driver().connect(url, who)) {
            return work.on(database);
        } catch (SQLException failed) {
            throw new IOException("the database refused: " + failed.getMessage(), failed);
        } catch (DomainException refused) {
            throw new IOException(sentence(refused), refused);
        }
    }

    private static String sentence(DomainException refused) {
        return switch (refused.getClass().getSimpleName()) {
            case "KeysDoNotFit" ->
                "no file \"%s\" in the directory of the keys, also not among the retired ones, is the key by which the database goes."
                        .formatted(refused.arguments().get(0));
            case "KeysNotYetKnown" -> "the database does not say by which keys it goes: start the platform on it once.";
            default -> refused.getClass().getSimpleName() + " " + refused.arguments() + ".";
        };
    }
}
