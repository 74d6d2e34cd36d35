package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaMigrationTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://db/p, jdbc:mariadb://db/p?sessionVariables=max_statement_time=0",
        "jdbc:mariadb://db/p?connectTimeout=3000&socketTimeout=7000,"
                + " jdbc:mariadb://db/p?connectTimeout=3000&socketTimeout=0&sessionVariables=max_statement_time=0",
        "jdbc:mariadb://db/p?sessionVariables=x=1, jdbc:mariadb://db/p?sessionVariables=x=1"
    })
    void takesTheTimeItNeeds(String url, String migrated) {
        assertEquals(migrated, SchemaMigration.withoutHurry(url));
    }
}
