package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.TurnRole;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Gives the turn of the member's group on. */
@Named
@RequestScoped
public class PassTurnBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private Meeting meeting;
    private TurnRole role;
    private boolean open;
    private boolean sure;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        GroupKey group = acting.delegate().group();
        role = meeting.chairGroup().filter(group::equals).isPresent() ? TurnRole.CHAIR : TurnRole.SECRETARY;
        open = meeting.isLedBy(group) && meeting.isComing(LocalDate.now(clock));
    }

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void pass() {
        if (!sure) {
            throw new NotSure();
        }
        meetings.passTurn(meeting.number(), role, acting.delegate());
        Links.redirectTo("/members/meetings/details/" + meeting.number());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** False for who has no turn to give on. */
    public boolean isOpen() {
        return open;
    }

    /** What the page that she sees is about, whatever her group does by now. */
    public TurnRole getRole() {
        return role;
    }

    public void setRole(TurnRole role) {
        this.role = role;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
