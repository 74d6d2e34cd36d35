package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Sets the date of a meeting, or moves it, and says when its agenda is composed. */
@Named
@RequestScoped
public class ScheduleMeetingBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private LocalDate date;
    private LocalTime start;
    private String place;
    private LocalDate composing;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        date = meeting.date();
        start = meeting.start();
        place = meeting.placeForMembers();
        composing = meeting.composingOn().orElse(null);
    }

    @Refusable
    public void schedule() {
        meetings.schedule(meeting.number(), date, start, place, acting.delegate());
        Links.redirectTo("/members/meetings/details/" + meeting.number());
    }

    @Refusable
    public void announce() {
        meetings.announceComposing(meeting.number(), composing, acting.delegate());
        Links.redirectTo("/members/meetings/details/" + meeting.number());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public int getMaxPlace() {
        return Meeting.MAX_PLACE;
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getComposing() {
        return composing;
    }

    public void setComposing(LocalDate composing) {
        this.composing = composing;
    }
}
