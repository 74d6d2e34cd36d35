package nl.sekswerkplatform.web.sittings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.sittings.TakenDown;

/** What the sitting offers to who writes the minutes of an item. */
@Named
@RequestScoped
public class TakeDownSittingBacking {
    @Inject
    private SittingService sittings;

    private final Map<String, TakenDown> found = new HashMap<>();

    /** @param agendaItem null for other business */
    public TakenDown of(int meeting, UUID agendaItem) {
        return found.computeIfAbsent(meeting + "/" + agendaItem, each -> sittings.findTakenDown(meeting, agendaItem));
    }
}
