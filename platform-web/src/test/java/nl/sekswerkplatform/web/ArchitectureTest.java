package nl.sekswerkplatform.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.sekswerkplatform.testing.HouseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that concern pages; each is seen to catch its violation in the domain's own architecture test. */
class ArchitectureTest {
    private static final JavaClasses PAGES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.sekswerkplatform.web");

    @ParameterizedTest
    @EnumSource(
            names = {
                "NUMBERS_THAT_LEAVE_COUNT_NO_PEOPLE",
                "ONLY_REPOSITORIES_ASK_THE_DATABASE",
                "ONLY_SMALL_NUMBERS_SHOW_PEOPLE",
                "REFUSALS_ARE_FACTS_OF_THE_FIELD",
                "PAGES_NAME_BACKINGS_ONLY",
                "TIME_COMES_FROM_THE_CLOCK"
            })
    void webKeeps(HouseRule rule) {
        rule.below("nl.sekswerkplatform").check(PAGES);
    }
}
