package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.input.ScreeningItem;
import nl.sekswerkplatform.input.ScreeningService;
import nl.sekswerkplatform.input.Verdict;
import nl.sekswerkplatform.input.WithholdingReason;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.Texts;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What waits for screeners, and the verdict on one of it. */
@Named
@RequestScoped
public class ScreenInputBacking {
    private static final String HERE = "/members/input/screening";

    @Inject
    private ScreeningService screening;

    @Inject
    private PilotService pilots;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    @Inject
    private PageBacking page;

    @Inject
    private HttpServletRequest request;

    private List<ScreeningItem> items;
    private Map<String, String> titles;
    private WithholdingReason reason;

    public List<ScreeningItem> getItems() {
        if (items == null) {
            items = isOne() ? one() : screening.queue(acting.delegate(), this::voice, after());
        }
        return items;
    }

    /** Empty when it was decided or taken back while this screener looked at it; her verdict then says so. */
    private List<ScreeningItem> one() {
        try {
            return List.of(screening.get(acting.delegate(), this::voice, id(address.key())));
        } catch (InputNotFound overtaken) {
            if ("POST".equals(request.getMethod())) {
                return List.of();
            }
            throw overtaken;
        }
    }

    @Refusable
    public void publish() {
        judge(Verdict.publish());
    }

    @Refusable
    public void withhold() {
        judge(Verdict.withhold(reason));
    }

    private void judge(Verdict verdict) {
        try {
            screening.judge(acting.delegate(), voice(address.key()), id(address.key()), verdict);
            Links.redirectTo(HERE);
        } catch (ScreeningClosed | InputNotFound overtaken) {
            Links.redirectTo(HERE + "?closed=yes");
        }
    }

    /** True when others had decided, or the writer had taken it back, before this screener did. */
    public boolean isClosed() {
        return request.getParameter("closed") != null;
    }

    /** True on the page of one input. */
    public boolean isOne() {
        return address.key() != null;
    }

    public boolean isToJudge() {
        return isOne() && getItems().stream().allMatch(item -> item.mine() == null);
    }

    /** The address of the next page; null on the last one. */
    public String getMore() {
        boolean isLast = isOne() || getItems().size() < ScreeningService.MOST;
        return isLast
                ? null
                : HERE + "?after=" + getItems().get(ScreeningService.MOST - 1).id();
    }

    /** A verdict in words. */
    public String words(Verdict verdict) {
        var texts = Texts.in(page.getLocale());
        return verdict.publishes()
                ? texts.getString("input.screening.publish")
                : texts.getString("input.screening.withhold") + " ("
                        + texts.getString("input.reason." + verdict.reason()) + ")";
    }

    public String pilotTitle(String key) {
        if (titles == null) {
            titles = pilots.titles();
        }
        return titles.getOrDefault(key, key);
    }

    public List<SelectItem> getReasons() {
        var texts = Texts.in(page.getLocale());
        return Arrays.stream(WithholdingReason.values())
                .map(choice -> new SelectItem(choice, texts.getString("input.reason." + choice)))
                .toList();
    }

    public WithholdingReason getReason() {
        return reason;
    }

    public void setReason(WithholdingReason reason) {
        this.reason = reason;
    }

    private Nullifier voice(String subject) {
        return acting.get().nullifier(ScreeningService.KIND, subject);
    }

    private UUID after() {
        String asked = request.getParameter("after");
        return asked == null ? null : id(asked);
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException malformed) {
            throw new PageMissing();
        }
    }
}
