package nl.sekswerkplatform.web.api.protocol;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** One address for one thing, and no parameter that does nothing: a misspelt one would pass for an answered one. */
@Provider
public class RequestCheck implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.endsWith("/") || path.contains(";") || path.contains("//")) {
            throw new NotFoundException();
        }
        requireKnown(request.getUriInfo().getQueryParameters());
    }

    private void requireKnown(MultivaluedMap<String, String> asked) {
        Set<String> known = known();
        boolean clear = asked.entrySet().stream()
                .allMatch(entry ->
                        known.contains(entry.getKey()) && entry.getValue().size() == 1);
        if (!clear) {
            throw new BadParameter(
                    known.isEmpty()
                            ? "There are no query parameters here."
                            : "Query parameters here, each once at most: " + String.join(", ", known) + ".");
        }
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        boolean paged =
                Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(Paging.class);
        if (paged) {
            Arrays.stream(Paging.class.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .forEach(field ->
                            known.add(field.getAnnotation(QueryParam.class).value()));
        }
        return known;
    }
}
