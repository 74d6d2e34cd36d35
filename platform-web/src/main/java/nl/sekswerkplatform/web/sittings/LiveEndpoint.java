package nl.sekswerkplatform.web.sittings;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Where members' pages hear that a meeting moved on; behind the members' door, like all below {@code /members}. */
@ApplicationPath("/members/live")
public class LiveEndpoint extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LiveResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.response.setStatusOverSendError",
                true,
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
