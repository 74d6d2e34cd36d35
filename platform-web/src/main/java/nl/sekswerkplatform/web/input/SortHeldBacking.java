package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.input.InputRefused.NothingChosen;
import nl.sekswerkplatform.input.ScreeningItem;
import nl.sekswerkplatform.input.ScreeningService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;

/** What came in a flood: a screener lets through what a human wrote, many at once. */
@Named
@RequestScoped
public class SortHeldBacking {
    private static final String HERE = "/members/input/held";

    @Inject
    private ScreeningService screening;

    @Inject
    private ActingScreener acting;

    @Inject
    private HttpServletRequest request;

    private List<ScreeningItem> items;
    private final Map<UUID, Boolean> chosen = new HashMap<>();

    public List<ScreeningItem> getItems() {
        if (items == null) {
            screening.arrive(acting.get());
            items = screening.held(acting.get(), after());
        }
        return items;
    }

    @Refusable
    public void letThrough() {
        screening.letThrough(acting.get(), ids());
        Links.redirectTo(HERE);
    }

    @Refusable
    public void callFlood() {
        screening.callFlood(acting.get(), ids());
        Links.redirectTo(HERE);
    }

    /** The address of the next page; null on the last one. */
    public String getMore() {
        boolean isLast = getItems().size() < ScreeningService.MOST_HELD;
        return isLast
                ? null
                : HERE + "?after="
                        + getItems().get(ScreeningService.MOST_HELD - 1).id();
    }

    public Map<UUID, Boolean> getChosen() {
        return chosen;
    }

    private List<UUID> ids() {
        var ids = getItems().stream()
                .map(ScreeningItem::id)
                .filter(id -> chosen.getOrDefault(id, false))
                .toList();
        if (ids.isEmpty()) {
            throw new NothingChosen();
        }
        return ids;
    }

    private UUID after() {
        String asked = request.getParameter("after");
        try {
            return asked == null ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException malformed) {
            throw new PageMissing();
        }
    }
}
