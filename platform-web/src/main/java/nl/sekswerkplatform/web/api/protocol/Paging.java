package nl.sekswerkplatform.web.api.protocol;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for: the one behind a key. */
public class Paging {
    static final int MOST = 100;
    private static final String USUAL = "20";

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before; without it the list starts.")
    private String after;

    @QueryParam("limit")
    @DefaultValue(USUAL)
    @Parameter(
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = USUAL))
    private String limit;

    Paging of(String key, String most) {
        after = key;
        limit = most;
        return this;
    }

    /** @throws BadParameter when it is not a number from 1 to {@value #MOST} */
    public int limit() {
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > MOST) {
            throw new BadParameter("`limit` is a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }

    /**
     * The key behind which to go on.
     *
     * @param first what stands for no key
     * @throws BadParameter when it is not a key
     */
    public <K> K after(Function<String, Optional<K>> read, K first) {
        if (after == null) {
            return first;
        }
        return read.apply(after)
                .orElseThrow(() -> new BadParameter("`after` is not a key of this list: take it from `next`."));
    }
}
