package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.ConfirmationRule;
import nl.sekswerkplatform.minutes.ItemChange;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesStatus;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Offers a text to the groups, which cannot be taken back. */
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
    private boolean secretary;
    private boolean checked;
    private String reason;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        secretary = service.isWrittenBy(meeting.number(), acting.delegate());
        if (secretary) {
            minutes =
                    service.findForWriters(meeting.number(), acting.delegate()).orElseThrow(PageMissing::new);
        }
    }

    @Refusable
    public void offer() {
        service.offer(meeting.number(), reason, acting.delegate());
        Links.redirectTo("/members/minutes/confirm/" + meeting.number());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Null for who may not write them. */
    public Minutes getMinutes() {
        return minutes;
    }

    public boolean isSecretary() {
        return secretary;
    }

    /** What will be offered; null when nothing is being written. */
    public MinutesVersion getDraft() {
        return secretary ? minutes.versions().draft().orElse(null) : null;
    }

    /** True when it takes the place of a text that the groups have read. */
    public boolean isChange() {
        return minutes != null && minutes.status() != MinutesStatus.DRAFT;
    }

    /** True when it corrects published minutes. */
    public boolean isErratum() {
        return minutes != null && minutes.isPublished();
    }

    public List<ItemChange> getChanges() {
        return minutes.versions().changesOf(getDraft());
    }

    public int getMaxReason() {
        return MinutesVersion.MAX_REASON;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
