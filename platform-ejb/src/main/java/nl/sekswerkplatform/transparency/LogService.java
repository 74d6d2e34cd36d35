package nl.sekswerkplatform.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads the public log, for whoever asks. Nobody writes to it: it keeps itself. */
@Stateless
public class LogService {
    @Inject
    private LogRepository log;

    /** The entries about one thing, such as {@code meeting/12}, with their disclosures; numbered ones in order. */
    @PermitAll
    public List<LogEntry> findAbout(String ref) {
        return log.about(ref);
    }

    /** @throws EntryNotFound when there is no such entry */
    @PermitAll
    public LogEntry open(UUID id) {
        return log.find(id).orElseThrow(EntryNotFound::new);
    }
}
