package nl.sekswerkplatform.web.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page has it.
 *
 * @param fields names with what stands in them, as a browser would send them
 * @param buttons names of what sends it, first things first
 */
public record PageForm(String id, Map<String, String> fields, List<String> buttons) {
    public static final String STATE = "jakarta.faces.ViewState";

    private static final Pattern FORM = Pattern.compile("(?s)<form id=\"([^\"]+)\"(?=[^>]*method=\"post\").*?</form>");
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");
    private static final Pattern CHOICE = Pattern.compile("(?s)<select [^>]*name=\"([^\"]+)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern OFFERED = Pattern.compile("<option value=\"([^\"]+)\"");

    private static final Set<String> OF_THE_FRAME = Set.of("leaving", "kept");

    /** All forms of Faces on the page, but for the one that signs out and the one that throws a draft away. */
    public static List<PageForm> of(String page) {
        return FORM.matcher(page)
                .results()
                .filter(form -> !OF_THE_FRAME.contains(form.group(1)))
                .map(form -> read(form.group(1), form.group()))
                .toList();
    }

    /** The state that the server keeps for this page; empty when it has none. */
    public static String stateOf(String page) {
        Matcher state = Pattern.compile(STATE + "[^>]* value=\"([^\"]*)\"").matcher(page);
        return state.find() ? state.group(1) : "";
    }

    /** As it is sent with one of its buttons. */
    public Map<String, String> pressed(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(button, "pressed");
        return sent;
    }

    /** Filled in: each value at the field whose name ends so. */
    public PageForm with(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        values.forEach((end, value) -> {
            List<String> names = filled.keySet().stream()
                    .filter(name -> name.equals(end) || name.endsWith(":" + end))
                    .toList();
            if (names.isEmpty()) {
                throw new AssertionError("no field " + end + " in " + filled.keySet());
            }
            names.forEach(name -> filled.put(name, value));
        });
        return new PageForm(id, filled, buttons);
    }

    private static PageForm read(String id, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        INPUT.matcher(form).results().map(input -> input.group()).forEach(input -> {
            String name = attribute(input, "name");
            switch (attribute(input, "type")) {
                case "submit" -> buttons.add(name);
                case "file" -> {}
                case "radio" -> fields.putIfAbsent(name, attribute(input, "value"));
                case "checkbox" ->
                    fields.put(name, attribute(input, "value").isEmpty() ? "on" : attribute(input, "value"));
                default -> fields.put(name, attribute(input, "value"));
            }
        });
        AREA.matcher(form)
                .results()
                .forEach(area -> fields.put(area.group(1), area.group(2).strip()));
        CHOICE.matcher(form).results().forEach(choice -> fields.put(choice.group(1), chosen(choice.group())));
        return new PageForm(id, fields, buttons);
    }

    private static String chosen(String choice) {
        Matcher chosen = CHOSEN.matcher(choice);
        if (chosen.find()) {
            return chosen.group(1);
        }
        Matcher offered = OFFERED.matcher(choice);
        return choice.contains("required") && offered.find() ? offered.group(1) : "";
    }

    private static String attribute(String element, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }
}
