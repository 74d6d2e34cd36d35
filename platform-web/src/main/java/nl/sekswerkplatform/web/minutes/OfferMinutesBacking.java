package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.ConfirmationRule;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesStatus;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Offers the minutes to the groups, which cannot be taken back. */
@Named
@RequestScoped
public class OfferMinutesBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService service;

    @Inject
    private ConfirmationRule rule;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private Minutes minutes;
    private boolean checked;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        minutes = service.findForMembers(meeting.number()).orElseThrow(PageMissing::new);
    }

    @Refusable
    public void offer() {
        service.offer(meeting.number(), acting.delegate());
        Links.redirectTo("/members/minutes/confirm/" + meeting.number());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    public boolean isDraft() {
        return minutes.status() == MinutesStatus.DRAFT;
    }

    public int getDays() {
        return rule.deadlineDays();
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
