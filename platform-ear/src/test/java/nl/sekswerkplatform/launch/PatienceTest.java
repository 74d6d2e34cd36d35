package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {
    private static final String URL = "jdbc:mariadb://db/platform";

    @Test
    void isSevenSecondsUnlessSomethingElseIsSet() {
        assertEquals(7, Patience.from(Map.of()).seconds());
        assertEquals(
                12, Patience.from(Map.of("PLATFORM_DATABASE_PATIENCE", " 12 ")).seconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "61", "0", "-7", "7s", "seven", "4711"})
    void refusesWhatIsNoTimeToWait(String set) {
        assertThrows(StartFailed.class, () -> Patience.from(Map.of("PLATFORM_DATABASE_PATIENCE", set)));
    }

    @Test
    void standsInTheAddressOfADatabaseThatNamesNoTimes() {
        assertEquals(URL + "?connectTimeout=3000&socketTimeout=7000", Patience.USUAL.completing(URL));
        assertEquals(URL + "?sslMode=trust&connectTimeout=3000&socketTimeout=7000", external("?sslMode=trust"));
        assertEquals(URL + "?socketTimeout=20000&connectTimeout=3000", external("?socketTimeout=20000"));
    }

    private static String external(String options) {
        return DatabaseAddress.from(Map.of("DB_URL", URL + options, "DB_USER", "operator", "DB_PASSWORD", "secret"))
                .orElseThrow()
                .url();
    }

    @Test
    void letsTheDatabaseSpeakFirst() {
        assertEquals(
                List.of("--max-statement-time=6", "--innodb-lock-wait-timeout=5"), Patience.USUAL.databaseOptions());
        assertTrue(new Patience(4).databaseOptions().contains("--innodb-lock-wait-timeout=2"));
    }
}
