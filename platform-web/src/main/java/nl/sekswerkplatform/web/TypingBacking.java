package nl.sekswerkplatform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import nl.sekswerkplatform.codes.TypingHelp;

/** Help with a code that was just mistyped in a field of this page; used by {@code pf:typing}. */
@Named
@RequestScoped
public class TypingBacking {
    @Inject
    private HttpServletRequest request;

    /** Null when nothing is wrong with it. */
    public TypingHelp of(String field) {
        return "POST".equals(request.getMethod()) ? TypingHelp.of(typed(field)).orElse(null) : null;
    }

    /** The places to look at first, such as {@code 2, 5}. */
    public String places(TypingHelp help) {
        return help.suspects().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public String words(TypingHelp help) {
        return String.join(", ", help.perhaps());
    }

    private String typed(String field) {
        return request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().equals(field) || sent.getKey().endsWith(":" + field))
                .map(sent -> sent.getValue()[0])
                .findFirst()
                .orElse(null);
    }
}
