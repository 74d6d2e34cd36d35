package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SettingsTest {
    @Test
    void helpNamesEverySetting() {
        String help = new CommandLine(new PlatformCommand()).getUsageMessage();
        for (String word : new String[] {"run", "demo", "DB_URL", "DB_USER", "DB_PASSWORD", "PLATFORM_DATA"}) {
            assertTrue(help.contains(word), word);
        }
    }

    @Test
    void startsItsOwnDatabaseUnlessOneIsNamed() {
        assertTrue(DatabaseAddress.from(Map.of()).isEmpty());
        assertTrue(DatabaseAddress.from(Map.of("DB_URL", " ")).isEmpty());
    }

    @Test
    void takesTheDatabaseThatIsNamed() {
        DatabaseAddress named = DatabaseAddress.from(
                        external("jdbc:mariadb://db1,db2:3307/platform?sslMode=verify-full"))
                .orElseThrow();
        assertEquals("operator", named.user());
        assertFalse(named.toString().contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.example.org", "jdbc:mysql://db/platform", "jdbc:mariadb://db:3306"})
    void refusesWhatIsNoAddressOfAMariaDb(String url) {
        assertThrows(StartFailed.class, () -> DatabaseAddress.from(external(url)));
    }

    @Test
    void asksForTheAccountToo() {
        Map<String, String> withoutAccount = Map.of("DB_URL", "jdbc:mariadb://db/platform");
        assertThrows(StartFailed.class, () -> DatabaseAddress.from(withoutAccount));
    }

    @Test
    void refusesADossierThatIsNotThere() {
        StartOptions options = options();
        options.dossier = Path.of("target", "no-such-dossier.json");
        assertThrows(StartFailed.class, () -> Settings.of(options, Map.of()));
    }

    @Test
    void refusesASizeThatADemoDoesNotHave() {
        Settings settings = Settings.of(options(), Map.of());
        assertEquals(Optional.of("town"), settings.forDemo(Optional.of("town")).size());
        assertThrows(StartFailed.class, () -> settings.forDemo(Optional.of("hamlet")));
    }

    @Test
    void tellsTheAddressOfThisMachineByItsName() {
        assertEquals("http://localhost:8080/", Settings.of(options(), Map.of()).address());
    }

    private static StartOptions options() {
        StartOptions options = new StartOptions();
        options.port = 8080;
        options.bind = "127.0.0.1";
        options.data = Path.of("target", "data");
        return options;
    }

    private static Map<String, String> external(String url) {
        return Map.of("DB_URL", url, "DB_USER", "operator", "DB_PASSWORD", "secret");
    }
}
