package nl.sekswerkplatform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;

/** What the reader asks for behind the question mark; what cannot be is answered as a page that does not exist. */
@RequestScoped
public class Query {
    @Inject
    private HttpServletRequest request;

    /** Empty when it was not asked, or left open in a form. */
    public Optional<String> word(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(asked -> !asked.isBlank());
    }

    /**
     * A number from 1.
     *
     * @throws PageMissing when it is not a number
     */
    public int number(String name, int whenNotAsked) {
        Optional<String> asked = word(name);
        if (asked.isEmpty()) {
            return whenNotAsked;
        }
        if (!asked.get().matches("[1-9]\\d{0,8}")) {
            throw new PageMissing();
        }
        return Integer.parseInt(asked.get());
    }

    /**
     * A key as the domain reads it; null when it was not asked.
     *
     * @throws PageMissing when the domain cannot read it
     */
    public <T> T key(String name, Function<String, Optional<T>> reading) {
        return word(name)
                .map(asked -> reading.apply(asked).orElseThrow(PageMissing::new))
                .orElse(null);
    }
}
