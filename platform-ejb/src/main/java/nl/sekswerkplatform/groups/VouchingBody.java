package nl.sekswerkplatform.groups;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Who hands out the cards of a group, by name. Two ways to write one name are one body: capitals, accents, blanks and
 * signs do not tell bodies apart.
 */
public record VouchingBody(String name) {
    public boolean isSameAs(String other) {
        return other != null && plain(name).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
