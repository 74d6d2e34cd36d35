package nl.sekswerkplatform.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which text keys pages and code ask for: whole ones ({@code 'meetings.list.title'}), beginnings that something is
 * joined to ({@code 'pilots.status.'}), and those that a page's name, a field or a refusal stands for.
 */
final class TextKeys {
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z]+\\.[A-Za-z0-9_.-]+)['\"]");
    private static final Pattern DIRECT =
            Pattern.compile("text\\['([^']+[^'.])'\\]|getString\\(\"([a-z]+\\.[^\"]+[^\".])\"\\)");
    private static final Pattern STATUS = Pattern.compile("<pf:status context=\"([a-z]+)\"");
    private static final Pattern OWN =
            Pattern.compile("<pf:(?:field|choice)[^>]*? id=\"(\\w+)\"|(?:pageB|b)acking\\.text\\('(\\w+)'\\)");
    private static final Pattern OWN_IN_CODE = Pattern.compile("page\\.text\\(\"(\\w+)\"\\)");

    private final Set<String> contexts;
    private final Set<String> whole = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final Set<String> own = new TreeSet<>();

    /** @param contexts first words of keys: the text files that there are */
    TextKeys(Set<String> contexts, Map<String, String> pages, Map<String, String> code) {
        this.contexts = contexts;
        pages.values().forEach(this::readPage);
        code.values().forEach(this::readCode);
    }

    /** Keys that are asked for as they stand and must exist. */
    Set<String> whole() {
        return whole;
    }

    /** Beginnings of keys of which at least one must exist. */
    Set<String> beginnings() {
        return beginnings;
    }

    boolean isUsed(String key) {
        return isNamed(key) || isPageOwn(key);
    }

    /** True when it, or a beginning of it, stands somewhere as it is. */
    boolean isNamed(String key) {
        return whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);
    }

    /** {@code meetings.plan.title} is the title of that page, {@code meetings.plan.date.hint} the hint of a field. */
    private boolean isPageOwn(String key) {
        String[] words = key.split("\\.");
        boolean known = words.length >= 3 && (words[2].equals("title") || own.contains(words[2]));
        return known && (words.length == 3 || words.length == 4 && words[3].equals("hint"));
    }

    private void readPage(String page) {
        readQuoted(page);
        all(STATUS, page).forEach(context -> beginnings.add(context + ".status."));
        own.addAll(all(OWN, page));
    }

    private void readCode(String code) {
        readQuoted(code);
        own.addAll(all(OWN_IN_CODE, code));
    }

    private void readQuoted(String source) {
        whole.addAll(all(DIRECT, source));
        for (String key : all(QUOTED, source)) {
            if (contexts.contains(key.substring(0, key.indexOf('.')))) {
                if (key.endsWith(".")) {
                    beginnings.add(key);
                } else if (key.split("\\.").length >= 3) {
                    whole.add(key);
                }
            }
        }
    }

    private static Collection<String> all(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(TextKeys::group).collect(Collectors.toSet());
    }

    private static String group(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
