package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Attendance;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.web.Address;

/** One meeting for everyone: when, who leads, who was there, what is on the agenda, how far the minutes are. */
@Named
@RequestScoped
public class ShowMeetingBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private RoundService advice;

    @Inject
    private MinutesService minutes;

    @Inject
    private GroupService groups;

    @Inject
    private SittingService sittings;

    @Inject
    private Clock clock;

    private Meeting meeting;
    private int agendaItems;
    private List<RoundSummary> rounds;
    private MinutesProgress progress;
    private List<SpokenRow> spoken;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        agendaItems = agendas.findItems(meeting.number()).size();
        rounds = advice.listOfMeetings(List.of(meeting.number()));
        progress = minutes.findProgress(meeting.number()).orElse(null);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** 0 while no agenda is published. */
    public int getAgendaItems() {
        return agendaItems;
    }

    /** Consent rounds about what it speaks of. */
    public List<RoundSummary> getRounds() {
        return rounds;
    }

    /** Null while nobody began the minutes. */
    public MinutesProgress getProgress() {
        return progress;
    }

    public List<AttendanceRow> getAttendance() {
        return groups.findAll().stream()
                .flatMap(group -> meeting.attendance().stream()
                        .filter(there -> there.groupKey().equals(group.key()))
                        .map(there -> row(there, group)))
                .toList();
    }

    /** True while there is something to invite to. */
    public boolean isInvitable() {
        return meeting.hasDate() && meeting.isComing(LocalDate.now(clock));
    }

    /** How long each seated group spoke; nothing unless the meeting was held here. */
    public List<SpokenRow> getSpoken() {
        if (spoken == null) {
            Map<GroupKey, Integer> used = sittings.findMinutesUsed(List.of(meeting.number()));
            spoken = used.isEmpty()
                    ? List.of()
                    : meeting.seats().stream()
                            .map(group -> new SpokenRow(group.value(), used.getOrDefault(group, 0)))
                            .toList();
        }
        return spoken;
    }

    private static AttendanceRow row(Attendance there, StakeholderGroup group) {
        Protection protection = group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
        return new AttendanceRow(group.key().value(), there.shown(protection));
    }
}
