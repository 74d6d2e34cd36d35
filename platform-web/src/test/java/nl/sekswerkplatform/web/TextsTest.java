package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.web.testing.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that is asked for is there in every language, and every text is asked for. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    /** What the server itself asks for by its own keys. */
    private static final String OF_THE_SERVER = "faces";

    /** What a city names itself in two languages; the five groups that sit at most tables and those of the dossier. */
    private static final String GROUP_NAMES = "groups.name.";

    private final Map<String, String> dutch = texts("nl");
    private final Map<String, String> english = texts("en");
    private final Set<String> contexts =
            dutch.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
    private final TextKeys asked = new TextKeys(contexts, SourceFiles.pages(), SourceFiles.code());

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(dutch.keySet(), english.keySet());
        assertFalse(dutch.isEmpty());
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> missing = new TreeSet<>(asked.whole());
        missing.removeAll(dutch.keySet());
        asked.beginnings().stream()
                .filter(beginning -> !beginning.equals(GROUP_NAMES))
                .filter(beginning -> dutch.keySet().stream().noneMatch(key -> key.startsWith(beginning)))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsAskedFor() {
        Set<String> refusals = refusals();
        Set<String> idle = dutch.keySet().stream()
                .filter(key -> !asked.isUsed(key) && refusals.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    @Test
    void everyRefusalHasItsText() {
        Set<String> missing = new TreeSet<>(refusals());
        assertFalse(missing.isEmpty());
        missing.removeAll(dutch.keySet());
        assertEquals(Set.of(), missing);
    }

    /** Whoever says something needs no Dutch and no English; the other pages have two languages. */
    @ParameterizedTest
    @MethodSource("otherLanguages")
    void whatIsMetWhenSayingSomethingIsThereInEveryLanguage(String language) {
        Set<String> there = new TreeSet<>(texts(language).keySet());
        there.removeIf(key -> key.startsWith(GROUP_NAMES));
        Set<String> said = said(dutch, SourceFiles.pages());
        Set<String> missing = new TreeSet<>(said);
        missing.removeAll(there);
        there.removeAll(said);
        assertEquals(Set.of(), missing, "missing");
        assertEquals(Set.of(), there, "of no use");
    }

    /** A text has the same places to fill in, and the same end, in every language. */
    @ParameterizedTest
    @MethodSource("otherLanguages")
    void everyLanguageFillsInTheSame(String language) {
        Map<String, String> texts = texts(language);
        List<String> wrong = texts.keySet().stream()
                .filter(key -> !key.startsWith(GROUP_NAMES))
                .filter(key -> !places(dutch.get(key)).equals(places(texts.get(key)))
                        || texts.get(key).isBlank()
                        || dutch.get(key).endsWith("?") != texts.get(key).endsWith("?") && !isOneOfTwo(key))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void groupsHaveTheirNamesInEveryLanguage(String language) {
        Set<String> named = texts(language).keySet().stream()
                .filter(key -> key.startsWith(GROUP_NAMES))
                .map(key -> key.substring(GROUP_NAMES.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> groups = new TreeSet<>(Set.of("clients", "evaluator", "landlords", "municipality", "operators"));
        groups.addAll(Set.of("police", "residents", "sex-workers", "support"));
        assertEquals(groups, named);
    }

    @Test
    void aTextThatIsMissingOnTheWayIsCaught() {
        Map<String, String> pages = new TreeMap<>(SourceFiles.pages());
        pages.put("/WEB-INF/input/aid.xhtml", "#{text['input.aid.new']}<pf:newTag/>");
        pages.put("/WEB-INF/tags/newTag.xhtml", "#{text['site.new']}");
        Map<String, String> more = new TreeMap<>(dutch);
        more.putAll(Map.of("input.aid.new", "Nieuw", "site.new", "Nieuw", "agenda.new", "Elders"));
        Set<String> added = said(more, pages);
        added.removeAll(texts("ro").keySet());
        assertEquals(Set.of("input.aid.new", "site.new"), added);
    }

    static List<String> otherLanguages() {
        return Language.SAYING.stream()
                .filter(language -> !Language.ALL.contains(language))
                .map(Locale::getLanguage)
                .toList();
    }

    private Set<String> said(Map<String, String> texts, Map<String, String> pages) {
        Set<String> refusals = refusals();
        List<String> starts = pages.keySet().stream()
                .filter(page -> page.startsWith("/error/")
                        || Language.SAID_AT.stream().anyMatch(address -> Addresses.find(address)
                                .orElseThrow()
                                .view()
                                .equals(page)))
                .toList();
        return new SayingTexts(starts, contexts, pages, SourceFiles.code())
                .of(texts.keySet(), key -> refusals.stream().anyMatch(key::startsWith));
    }

    private static String places(String text) {
        return Pattern.compile("\\{\\d(,choice)?")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** A Dutch question that other languages say as a condition. */
    private static boolean isOneOfTwo(String key) {
        return key.equals("input.write.reword") || key.equals("input.write.preview");
    }

    /** The format of refusals and of texts with arguments swallows a single apostrophe; elsewhere two would be shown. */
    @Test
    void apostrophesAreWrittenAsTheFormatWants() {
        List<String> wrong = Language.SAYING.stream()
                .map(language -> texts(language.getLanguage()))
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> text.getValue().contains("{0") || text.getKey().contains(".error.")
                        ? text.getValue().replace("''", "").contains("'")
                        : text.getValue().contains("''"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilots.list.nowhere", "pilots.status."})
    void violationIsCaught(String key) {
        TextKeys of = new TextKeys(Set.of("pilots"), Map.of("/page.xhtml", "#{text['" + key + "']}"), Map.of());
        assertTrue(of.whole().contains(key) || of.beginnings().contains(key));
        assertFalse(of.isUsed("pilots.list.idle"));
    }

    private static Set<String> refusals() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.sekswerkplatform")
                        .stream()
                        .filter(type -> type.isAssignableTo(DomainException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> type.getPackageName().replaceAll(".*\\.", "") + ".error." + type.getSimpleName())
                        .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .filter(path -> !path.getFileName().toString().startsWith(OF_THE_SERVER))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> all.put((String) key, (String) text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
