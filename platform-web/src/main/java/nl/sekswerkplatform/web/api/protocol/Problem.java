package nl.sekswerkplatform.web.api.protocol;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there is no answer (RFC 9457). */
@Schema(description = "Why there is no answer (RFC 9457).")
public record Problem(String type, String title, int status, String detail) {
    static final String FORM = "application/problem+json";

    static Problem of(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return new Problem("about:blank", known == null ? "Error" : known.getReasonPhrase(), status, detail);
    }
}
