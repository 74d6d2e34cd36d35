package nl.sekswerkplatform.web.pages;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page as it was sent.
 *
 * @param tag entity tag (RFC 9110 section 8.8.3), from the content alone
 * @param renderedAt milliseconds of the monotonic clock
 */
public record RenderedPage(String contentType, byte[] content, String tag, long generation, long renderedAt) {
    /** Other nodes' changes and the turn of a day are seen after this long at most, in milliseconds. */
    static final long LONGEST = 30_000;

    public static RenderedPage of(String contentType, byte[] content, long generation, long now) {
        return new RenderedPage(contentType, content, tag(content), generation, now);
    }

    boolean isFresh(long currentGeneration, long now) {
        return generation == currentGeneration && now - renderedAt < LONGEST;
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"'
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, 22)
                    + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
