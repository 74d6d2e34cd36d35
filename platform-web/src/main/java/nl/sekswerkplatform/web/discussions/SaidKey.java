package nl.sekswerkplatform.web.discussions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;

/** What was said under a proposal, as addresses call it: {@code 12-3}. */
record SaidKey(int proposal, int number) {
    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,8})-([1-9]\\d{0,8})");

    static SaidKey at(Address address) {
        Matcher key = KEY.matcher(address.key() == null ? "" : address.key());
        if (!key.matches()) {
            throw new PageMissing();
        }
        return new SaidKey(Integer.parseInt(key.group(1)), Integer.parseInt(key.group(2)));
    }
}
