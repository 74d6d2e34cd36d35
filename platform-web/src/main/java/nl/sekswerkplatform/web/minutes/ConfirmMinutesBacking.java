package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.minutes.Confirming;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesStatus;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Reads the minutes that are with the groups, and confirms them for one member. */
@Named
@RequestScoped
public class ConfirmMinutesBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService service;

    @Inject
    private MemberService members;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private Minutes minutes;
    private MinutesProgress progress;
    private boolean confirmed;
    private List<NoteField> fields;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        minutes = service.findForMembers(meeting.number()).orElseThrow(PageMissing::new);
        progress = service.findProgress(meeting.number()).orElseThrow(PageMissing::new);
        confirmed = service.hasConfirmed(meeting.number(), acting.delegate(), nullifier());
        fields = minutes.items().stream().map(NoteField::new).toList();
    }

    @Refusable
    public void confirm() {
        Map<UUID, String> notes = new HashMap<>();
        fields.forEach(field -> notes.put(field.getItem().id(), field.getNote()));
        ActingMember member = acting.get();
        service.confirm(
                meeting.number(), new Confirming(member.delegate(), nullifier(), members.size(member.group()), notes));
        Links.redirectTo("/members/minutes/confirm/" + meeting.number());
    }

    private Nullifier nullifier() {
        return acting.get().nullifier(MinutesService.NULLIFIER_KIND, Integer.toString(meeting.number()));
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    public MinutesProgress getProgress() {
        return progress;
    }

    public List<NoteField> getFields() {
        return fields;
    }

    public boolean isOffered() {
        return minutes.status() == MinutesStatus.OFFERED;
    }

    /** True when this member has confirmed. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** True when she may do so now. */
    public boolean isAsked() {
        return isOffered() && !confirmed && isSeatedHere();
    }

    private boolean isSeatedHere() {
        var group = acting.delegate().group();
        return progress.confirmedBy().contains(group)
                || progress.notConfirmedBy().contains(group);
    }

    public int getMaxNote() {
        return MinutesItem.MAX_NOTE;
    }
}
