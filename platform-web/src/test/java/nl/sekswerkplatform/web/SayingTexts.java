package nl.sekswerkplatform.web;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which texts someone without an account meets when she says something and comes back: those of the pages on that way
 * and whatever these are put together from, of the beans behind them, and of every refusal that can appear there.
 */
final class SayingTexts {
    private static final Pattern PART = Pattern.compile("(?:src|template)=\"(/[^\"]+\\.xhtml)\"");
    private static final Pattern TAG = Pattern.compile("<pf:(\\w+)");
    private static final Pattern BACKING = Pattern.compile("(\\w+Backing)\\b");
    private static final String BEHIND_FORMS = "/BareForm.java";
    private static final Set<String> REFUSING = Set.of("input", "codes", "shared");

    private final Map<String, String> pages;
    private final TextKeys asked;

    /** @param starts the pages at which someone comes in */
    SayingTexts(Collection<String> starts, Set<String> contexts, Map<String, String> pages, Map<String, String> code) {
        this.pages = pages;
        Map<String, String> met = met(starts);
        asked = new TextKeys(contexts, met, behind(met, code));
    }

    /** What of these keys she meets. */
    Set<String> of(Collection<String> keys, Predicate<String> isRefusal) {
        return keys.stream()
                .filter(key -> asked.isNamed(key) || isRefusal.test(key) && REFUSING.contains(key.split("\\.")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> met(Collection<String> starts) {
        Map<String, String> met = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            String path = next.pop();
            String page = pages.get(path);
            if (page != null && met.put(path, page) == null) {
                PART.matcher(page).results().forEach(part -> next.push(part.group(1)));
                TAG.matcher(page).results().forEach(tag -> next.push("/WEB-INF/tags/" + tag.group(1) + ".xhtml"));
            }
        }
        return met;
    }

    private static Map<String, String> behind(Map<String, String> met, Map<String, String> code) {
        Set<String> beans = met.values().stream()
                .flatMap(page -> BACKING.matcher(page).results())
                .map(bean -> "/" + bean.group(1).substring(0, 1).toUpperCase()
                        + bean.group(1).substring(1) + ".java")
                .collect(Collectors.toSet());
        beans.add(BEHIND_FORMS);
        return code.entrySet().stream()
                .filter(source -> beans.stream().anyMatch(source.getKey()::endsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
