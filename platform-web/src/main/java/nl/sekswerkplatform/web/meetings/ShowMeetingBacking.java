package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Attendance;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;
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
    private MinutesService minutes;

    @Inject
    private GroupService groups;

    private Meeting meeting;
    private int agendaItems;
    private MinutesProgress progress;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        agendaItems = agendas.findItems(meeting.number()).size();
        progress = minutes.findProgress(meeting.number()).orElse(null);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** 0 while no agenda is published. */
    public int getAgendaItems() {
        return agendaItems;
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

    private static AttendanceRow row(Attendance there, StakeholderGroup group) {
        Protection protection = group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
        return new AttendanceRow(group.key().value(), there.shown(protection));
    }
}
