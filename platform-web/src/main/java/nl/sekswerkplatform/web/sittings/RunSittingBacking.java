package nl.sekswerkplatform.web.sittings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.sittings.SittingReading;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What the chair does. Each button says what should be so, or what was seen when it was pressed. */
@Named
@RequestScoped
public class RunSittingBacking {
    /** Where advice is asked of the table; its address names the item as meeting and position. */
    @Inject
    private FollowSittingBacking followed;

    @Inject
    private SittingService sittings;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private int number;
    private int position;
    private int turn;
    private boolean sure;

    @PostConstruct
    void see() {
        number = followed.getMeeting().number();
        position = followed.getReading().position();
        turn = followed.getReading().turn();
    }

    @Refusable
    public void begin() {
        does(() -> sittings.begin(number, by()));
    }

    @Refusable
    public void goOn() {
        does(() -> sittings.goOn(number, position, by()));
    }

    @Refusable
    public void goTo(int item) {
        does(() -> sittings.goTo(number, item, by()));
    }

    @Refusable
    public void pause() {
        does(() -> sittings.pause(number, by()));
    }

    @Refusable
    public void resume() {
        does(() -> sittings.resume(number, by()));
    }

    @Refusable
    public void raise(GroupKey group) {
        does(() -> sittings.raise(number, group, by()));
    }

    @Refusable
    public void lower(GroupKey group) {
        does(() -> sittings.lower(number, group, by()));
    }

    @Refusable
    public void give(GroupKey group) {
        does(() -> sittings.give(number, group, by()));
    }

    @Refusable
    public void giveNext() {
        does(() -> sittings.giveNext(number, turn, by()));
    }

    @Refusable
    public void stop() {
        does(() -> sittings.stop(number, turn, by()));
    }

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void end() {
        if (!sure) {
            throw new NotSure();
        }
        does(() -> sittings.end(number, by()));
    }

    /** Who is refused sees how it is now, so that her next click is about that. */
    private void does(Runnable act) {
        try {
            act.run();
        } catch (DomainException refused) {
            followed.load();
            see();
            throw refused;
        }
        Links.redirectTo("/members/sittings/run/" + number);
    }

    private Delegate by() {
        return acting.delegate();
    }

    public Meeting getMeeting() {
        return followed.getMeeting();
    }

    public SittingReading getReading() {
        return followed.getReading();
    }

    /** True for who may begin now. */
    public boolean isBeginnable() {
        Meeting meeting = getMeeting();
        return meeting.hasDate() && !LocalDate.now(clock).isBefore(meeting.date()) && !meeting.isAttendanceClosed();
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public int getTurn() {
        return turn;
    }

    public void setTurn(int turn) {
        this.turn = turn;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
