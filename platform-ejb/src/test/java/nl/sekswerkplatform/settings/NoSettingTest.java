package nl.sekswerkplatform.settings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.SeatAgreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no setting at all: nothing of the house that decides it reads one. */
class NoSettingTest {
    private static final String ROOT = "nl.sekswerkplatform.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.sekswerkplatform");
    private static final Pattern READ = Pattern.compile("@ConfigProperty\\(\\s*name = \"([a-z.-]+)\"");

    /** What may be anything: it protects nobody, or is chosen once and for all. */
    private static final Map<String, String> FREE = Map.ofEntries(
            Map.entry("platform.demo", "says so on every page"),
            Map.entry("platform.demo.size", "how much is invented in a demo"),
            Map.entry("platform.data", "a place"),
            Map.entry("platform.keys", "a place; what lies there is checked"),
            Map.entry("platform.import", "what a file cannot do is tried with the groups and the dossier"),
            Map.entry("platform.origin", "a name, chosen once"),
            Map.entry("platform.zone", "where the city lies"),
            Map.entry("platform.publication.day", "one of seven"),
            Map.entry("platform.publication.time", "an hour of that day"),
            Map.entry("platform.neutral.name", "a word"),
            Map.entry("platform.way.out", "an address that the visitor follows herself"),
            Map.entry("platform.contact", "a word"),
            Map.entry("platform.network.header", "counts networks in memory, under a key that goes each hour"),
            Map.entry("platform.export", "a place; what is written is public"),
            Map.entry("platform.search.rebuild", "builds anew what is found of what is public"),
            Map.entry("db.url", "a place"),
            Map.entry("db.user", "a name"),
            Map.entry("db.password", "opens the database and decides nothing in it"));

    @ParameterizedTest(name = "no setting may {0}")
    @CsvSource(delimiter = '|', textBlock = """
            seat a group, or leave one out                  | groups..,seating..
            give a mandate, or take one                     | groups..,membership..
            make a member                                   | membership..
            give a group more weight, or fewer minutes      | equalshares..,agenda..,proposals..
            say what follows from positions                 | consensus..
            show a number of few people                     | smallnumbers..
            let one group screen alone, or hide for good    | houserules..
            change who chairs, or whose turn it is          | meetings..,sittings..
            change what was published, or leave the log out | transparency..,shared..
            publish a decision without its reasons          | decisions..
            change what pilots agreed on                    | pilots..
            read a room                                     | rooms..
            keep what people typed, or open it              | drafts..,sealing..
            let an app's number in twice                    | authenticators..
            """)
    void decidesThis(String what, String rooms) {
        String[] packages = Stream.of(rooms.split(",")).map(room -> ROOT + room).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(packages)
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "shared.ClockProducer")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "shared.SchemaMigration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.microprofile.config..")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .because("no setting may " + what)
                .check(HOUSE);
    }

    /** How long is kept what people said, when inputs are screened by two groups, when something is gone: constants. */
    @ParameterizedTest(name = "{0} reads no setting")
    @CsvSource({
        "input.Retention",
        "input.RetentionService",
        "input.ScreeningService",
        "input.AnonymousInput",
        "advice.RoundCount",
        "advice.PositionBox",
        "sealing.SealedBox",
        "elections.Election",
        "elections.BallotCount",
        "minutes.Minutes",
        "minutes.Confirmations",
        "admission.AdmissionBatch",
        "admission.Vouching",
        "screeners.ScreenerKey"
    })
    void keepsItsRule(String name) {
        assertTrue(HOUSE.contain(ROOT + name), "there is no " + name);
        JavaClass type = HOUSE.get(ROOT + name);
        assertEquals(
                Set.of(),
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName())
                        .filter(read -> read.startsWith("org.eclipse.microprofile.config"))
                        .collect(Collectors.toSet()));
    }

    /** A seat changes by what the table agreed, and only a counted round says that it did. */
    @Test
    void changesASeat() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "groups..", ROOT + "seating..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SeatAgreed.class)
                .check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "groups.Seats")
                .should()
                .callMethodWhere(describe(
                        "changes a seat",
                        call -> call.getTargetOwner().getName().equals(ROOT + "groups.StakeholderGroup")
                                && Set.of("sit", "observe").contains(call.getName())))
                .check(HOUSE);
    }

    /** Who adds a setting says here, or in {@link Setting}, how far it may go. */
    @Test
    void isReadWithoutAWordAboutIt() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String module : new String[] {"platform-ejb", "platform-web"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".java")).toList()) {
                    READ.matcher(Files.readString(file)).results().forEach(match -> read.add(match.group(1)));
                }
            }
        }
        assertFalse(read.isEmpty(), "no setting was found in the sources");
        Set<String> bounded = Stream.of(Setting.values()).map(Setting::property).collect(Collectors.toSet());
        Set<String> unread = new TreeSet<>(bounded);
        unread.removeAll(read);
        assertEquals(Set.of(), unread, "bounds of what nobody reads");
        read.removeAll(bounded);
        assertEquals(new TreeSet<>(FREE.keySet()), read);
    }
}
