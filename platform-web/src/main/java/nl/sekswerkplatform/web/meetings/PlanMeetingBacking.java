package nl.sekswerkplatform.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Plans a meeting; chair and secretary follow by themselves. Without a date, the groups are asked for one next. */
@Named
@ViewScoped
public class PlanMeetingBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 120;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private final UUID id = UUID.randomUUID();
    private String title;
    private LocalDate date;
    private LocalTime start;
    private Integer minutesAvailable = USUAL_MINUTES;
    private String place;

    @Refusable
    public void plan() {
        int number = meetings.plan(new PlanMeeting(id, title, date, start, minutesAvailable, place), acting.delegate());
        Links.redirectTo((date == null ? "/members/datepolls/ask/" : "/members/meetings/details/") + number);
    }

    public int getMaxTitle() {
        return Meeting.MAX_TITLE;
    }

    public int getMaxPlace() {
        return Meeting.MAX_PLACE;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public Integer getMinutesAvailable() {
        return minutesAvailable;
    }

    public void setMinutesAvailable(Integer minutesAvailable) {
        this.minutesAvailable = minutesAvailable;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
