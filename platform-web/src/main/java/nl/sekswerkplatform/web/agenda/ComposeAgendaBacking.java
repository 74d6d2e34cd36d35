package nl.sekswerkplatform.web.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.agenda.Agenda;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The group that chairs composes the agenda, looks at it with all members, and publishes it. */
@Named
@RequestScoped
public class ComposeAgendaBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private Agenda agenda;
    private boolean checked;

    @PostConstruct
    void read() {
        acting.get();
        meeting = meetings.get(address.number());
        agenda = agendas.findForMembers(meeting.number()).orElse(null);
    }

    @Refusable
    public void compose() {
        agendas.compose(meeting.number(), acting.delegate());
        Links.redirectTo("/members/agenda/compose/" + meeting.number());
    }

    @Refusable
    public void publish() {
        agendas.publish(meeting.number(), acting.delegate());
        Links.redirectTo("/meetings/" + meeting.number() + "/agenda");
    }

    /** Whether the member's group chairs this meeting. */
    public boolean isChairing() {
        return meeting.chairGroup().filter(acting.get().group()::equals).isPresent();
    }

    /** The key of the group that chairs; null for a meeting from before the platform. */
    public String getChair() {
        return meeting.chairGroup().map(Object::toString).orElse(null);
    }

    /** Groups without which no agenda can be composed yet. */
    public List<StakeholderGroup> getNotAdmitted() {
        return agendas.findNotAdmitted();
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Null until it is composed. */
    public Agenda getAgenda() {
        return agenda;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
