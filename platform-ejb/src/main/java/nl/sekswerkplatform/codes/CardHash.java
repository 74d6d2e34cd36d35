package nl.sekswerkplatform.codes;

import nl.sekswerkplatform.shared.Digest;

/**
 * What the platform gets from the printer of an admission card: the first half of the stretched code, without pepper.
 * A batch file holds them sorted, so that their order tells nothing.
 */
public record CardHash(Digest digest) implements Comparable<CardHash> {
    /**
     * @param hex 64 hexadecimal digits
     * @throws IllegalArgumentException if it is anything else
     */
    public static CardHash ofHex(String hex) {
        return new CardHash(Digest.ofHex(hex));
    }

    public String hex() {
        return digest.hex();
    }

    @Override
    public int compareTo(CardHash other) {
        return digest.compareTo(other.digest);
    }
}
