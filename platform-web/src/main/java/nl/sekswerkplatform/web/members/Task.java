package nl.sekswerkplatform.web.members;

import java.util.Optional;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;

/** What members work on, each with its page; the text is {@code members.table.task.NAME}. */
public enum Task {
    PROPOSE("proposals/propose", null),
    SUPPORT("proposals/support", null),
    COMPOSE("agenda/compose", null),
    PLAN_MEETING("meetings/plan", null),
    WRITE_MINUTES("minutes/list", null),
    SCREEN("input/screening", Mandate.SCREENER),
    DECIDE("decisions/decide", Mandate.PUBLISHER),
    FOLLOW_UP("decisions/followup", null),
    OBSERVE("pilots/observe", Mandate.EVALUATOR);

    private final String place;
    private final Mandate mandate;

    /** @param mandate that the task needs; null when every member may do it */
    Task(String place, Mandate mandate) {
        this.place = place;
        this.mandate = mandate;
    }

    boolean isFor(Delegate delegate, StakeholderGroup group) {
        boolean onlySeated = this == SUPPORT || this == COMPOSE || this == PLAN_MEETING || this == WRITE_MINUTES;
        return (!onlySeated || group.isSeated())
                && Optional.ofNullable(mandate).map(delegate::has).orElse(true);
    }

    public String address() {
        return "/members/" + place;
    }

    String page() {
        return "/" + place + ".xhtml";
    }
}
