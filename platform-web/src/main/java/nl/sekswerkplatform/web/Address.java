package nl.sekswerkplatform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What the address of this request is about: the word behind the last slash. */
@RequestScoped
public class Address {
    @Inject
    private HttpServletRequest request;

    /** The key in the address, such as {@code 2026-004}; null where the address has none. */
    public String key() {
        return (String) request.getAttribute(AddressFilter.KEY);
    }

    /**
     * The key as a number.
     *
     * @throws PageMissing when it is not a number from 1
     */
    public int number() {
        String key = key();
        if (key == null || !key.matches("[1-9]\\d{0,8}")) {
            throw new PageMissing();
        }
        return Integer.parseInt(key);
    }
}
