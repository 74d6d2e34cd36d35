package nl.sekswerkplatform.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import nl.sekswerkplatform.testing.HouseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final String ROOT = "nl.sekswerkplatform";
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PAGES_NAME_BACKINGS_ONLY")
    void domainKeeps(HouseRule rule) {
        rule.below(ROOT).check(DOMAIN);
    }

    /** A rule that nothing can break protects nothing: the example must be caught, and by its class. */
    @ParameterizedTest
    @EnumSource
    void ruleCatchesItsViolation(HouseRule rule) {
        String root =
                ROOT + ".architecture." + rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        JavaClasses example = new ClassFileImporter().importPackages(root);
        AssertionError caught =
                assertThrows(AssertionError.class, () -> rule.below(root).check(example));
        assertTrue(caught.getMessage().matches("(?s).*<nl[^>]*Violation.*"), caught.getMessage());
    }
}
