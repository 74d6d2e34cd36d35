package nl.sekswerkplatform.drafts;

import java.io.Serializable;
import java.util.Objects;

/**
 * A form on a page.
 *
 * @param address of the page, such as {@code /members/proposals/propose}
 * @param form the name of the form on it
 */
public record FormPlace(String address, String form) implements Serializable {
    public FormPlace {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(form, "form");
    }
}
