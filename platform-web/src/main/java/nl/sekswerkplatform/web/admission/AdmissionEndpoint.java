package nl.sekswerkplatform.web.admission;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Where signed batches are handed in; apart from the public API, which only reads. */
@ApplicationPath("/admission/batches")
public class AdmissionEndpoint extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BatchResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.response.setStatusOverSendError", true);
    }
}
