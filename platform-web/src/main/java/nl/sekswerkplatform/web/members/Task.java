package nl.sekswerkplatform.web.members;

import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.Mandate;

/** What members work on, each with its page; the text is {@code members.table.task.NAME}. */
public enum Task {
    TALK("/members/rooms/list", "/rooms/list.xhtml", false, null),
    ELECT("/members/elections/list", "/elections/list.xhtml", false, null),
    PROPOSE("/members/proposals/propose", "/proposals/propose.xhtml", false, null),
    SUPPORT("/members/proposals/ballot", "/proposals/ballot.xhtml", true, null),
    WITNESS("/members/ballotwitness/appoint", "/ballotwitness/appoint.xhtml", true, null),
    ADVISE("/members/advice/mine", "/advice/mine.xhtml", true, null),
    PLAN("/members/meetings/plan", "/meetings/plan.xhtml", true, null),
    DATES("/members/datepolls/list", "/datepolls/list.xhtml", true, null),
    ANSWER("/members/publicpolls/list", "/publicpolls/list.xhtml", true, null),
    LEFTOVERS("/members/admission/leftovers", "/admission/leftovers.xhtml", true, null),
    MEET("/meetings", "/meetings/list.xhtml", false, null),
    SCREEN("/members/input/screening", "/input/screening.xhtml", false, Mandate.SCREENER),
    HIDDEN("/members/houserules/hidden", "/houserules/hidden.xhtml", false, Mandate.SCREENER),
    DECIDE("/members/decisions/decide", "/decisions/decide.xhtml", false, Mandate.PUBLISHER),
    ADVISED("/members/recommendations/enter", "/recommendations/enter.xhtml", true, null),
    FOLLOW("/members/followups/mine", "/followups/mine.xhtml", false, null),
    OBSERVE("/members/observations/observe", "/observations/observe.xhtml", false, null);

    private final String address;
    private final String page;
    private final boolean ofSeated;
    private final Mandate mandate;

    /**
     * @param ofSeated true when only groups with a seat do it
     * @param mandate that it needs; null when every member may
     */
    Task(String address, String page, boolean ofSeated, Mandate mandate) {
        this.address = address;
        this.page = page;
        this.ofSeated = ofSeated;
        this.mandate = mandate;
    }

    boolean isFor(Delegate delegate, boolean seated) {
        return (seated || !ofSeated) && (mandate == null || delegate.has(mandate));
    }

    public String address() {
        return address;
    }

    String page() {
        return page;
    }
}
