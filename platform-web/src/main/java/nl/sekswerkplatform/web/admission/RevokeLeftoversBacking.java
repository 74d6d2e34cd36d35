package nl.sekswerkplatform.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.admission.Joining;
import nl.sekswerkplatform.admission.WindowService;
import nl.sekswerkplatform.admission.WindowSummary;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The cards that nobody drew: their codes are typed in before two groups, and each of these says that she saw it. */
@Named
@RequestScoped
public class RevokeLeftoversBacking {
    private static final int MOST_AT_ONCE = 20;

    @Inject
    private Joining joining;

    @Inject
    private WindowService windows;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private PageBacking page;

    private String cards;
    private int revoked;
    private UUID window;
    private boolean seen;
    private boolean confirmed;
    private List<WindowSummary> announced;

    /** One after the other; what could not be done stays in the field, the wrong one first. */
    @Refusable
    public void revoke() {
        List<String> left = new ArrayList<>(
                cards.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        if (left.size() > MOST_AT_ONCE) {
            throw new TooManyAtOnce(MOST_AT_ONCE);
        }
        while (!left.isEmpty()) {
            joining.revoke(Code.parse(left.get(0)));
            left.remove(0);
            revoked++;
            cards = String.join("\n", left);
        }
    }

    @Refusable
    public void confirm() {
        if (!seen) {
            throw new NotSeen();
        }
        windows.confirmLeftovers(window, acting.delegate());
        confirmed = true;
        announced = null;
    }

    public List<WindowSummary> getAnnounced() {
        if (announced == null) {
            announced = windows.findAnnounced();
        }
        return announced;
    }

    public String nameOf(WindowSummary announcedWindow) {
        return groups.get(announcedWindow.group()).name(page.getLocale());
    }

    /** How many cards were revoked just now. */
    public int getRevoked() {
        return revoked;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public String getCards() {
        return cards;
    }

    public void setCards(String cards) {
        this.cards = cards;
    }

    public String getWindow() {
        return window == null ? null : window.toString();
    }

    public void setWindow(String window) {
        this.window = window == null || window.isEmpty() ? null : UUID.fromString(window);
    }

    public boolean isSeen() {
        return seen;
    }

    public void setSeen(boolean seen) {
        this.seen = seen;
    }
}
