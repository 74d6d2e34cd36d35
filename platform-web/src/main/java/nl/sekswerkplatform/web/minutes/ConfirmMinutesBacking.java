package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.minutes.Confirming;
import nl.sekswerkplatform.minutes.ItemChange;
import nl.sekswerkplatform.minutes.MemberAnswer;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.Objecting;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/**
 * Reads the version that is with the groups, and confirms it for one member. Which one she read travels in the form, so
 * that her words never count for a text that was offered meanwhile.
 */
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
    private MinutesVersion version;
    private int seen;
    private MemberAnswer answer = MemberAnswer.NOT_ASKED;
    private boolean contested;
    private List<NoteField> fields = List.of();

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        minutes = service.findForMembers(meeting.number()).orElseThrow(PageMissing::new);
        progress = service.findProgress(meeting.number()).orElseThrow(PageMissing::new);
        minutes.versions().offered().or(minutes.versions()::newest).ifPresent(this::show);
    }

    private void show(MinutesVersion shown) {
        version = shown;
        seen = shown.number();
        fields = shown.items().stream().map(NoteField::new).toList();
        if (progress.isAsked()) {
            answer = service.findAnswer(meeting.number(), acting.delegate(), nullifier());
            contested = service.isContested(meeting.number(), acting.delegate());
        }
    }

    @Refusable
    public void confirm() {
        Map<UUID, String> notes = new HashMap<>();
        fields.forEach(field -> notes.put(field.getItem().id(), field.getNote()));
        ActingMember member = acting.get();
        service.confirm(
                meeting.number(),
                new Confirming(member.delegate(), seen, nullifier(), members.size(member.group()), notes));
        stay();
    }

    @Refusable
    public void object() {
        service.object(meeting.number(), new Objecting(acting.delegate(), seen, nullifier()));
        stay();
    }

    private void stay() {
        Links.redirectTo("/members/minutes/confirm/" + meeting.number());
    }

    private Nullifier nullifier() {
        return acting.get().nullifier(MinutesService.NULLIFIER_KIND, MinutesVersion.subject(meeting.number(), seen));
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

    /** With the groups, else published; null while the minutes are only being written. */
    public MinutesVersion getVersion() {
        return version;
    }

    /** What it says differently from the one before; nothing for the first. */
    public List<ItemChange> getChanges() {
        return version == null ? List.of() : minutes.versions().changesOf(version);
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public List<NoteField> getFields() {
        return fields;
    }

    /** True when this member has confirmed. */
    public boolean isConfirmed() {
        return answer == MemberAnswer.CONFIRMED;
    }

    /** True when she objected to her secretary. */
    public boolean isObjected() {
        return answer == MemberAnswer.OBJECTED;
    }

    /** True when she may confirm now. */
    public boolean isAsked() {
        return answer == MemberAnswer.NONE || answer == MemberAnswer.OBJECTED;
    }

    /** True when she may object: her group has not confirmed yet. */
    public boolean isOpenToObjection() {
        GroupKey group = acting.delegate().group();
        return answer == MemberAnswer.NONE && progress.notConfirmedBy().contains(group);
    }

    /** True when some member of her group, perhaps herself, objected. */
    public boolean isContested() {
        return contested;
    }

    public int getMaxNote() {
        return MinutesItem.MAX_NOTE;
    }
}
