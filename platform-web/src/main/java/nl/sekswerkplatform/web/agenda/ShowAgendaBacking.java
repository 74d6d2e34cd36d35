package nl.sekswerkplatform.web.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.agenda.Agenda;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.ballotwitness.WitnessKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Address;

/** The published agenda of a meeting, and why each item is or isn't on it. */
@Named
@RequestScoped
public class ShowAgendaBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    private Meeting meeting;
    private Agenda agenda;

    @PostConstruct
    void read() {
        meeting = meetings.get(address.number());
        agenda = agendas.find(meeting.number()).orElse(null);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** The key that the ballots were sealed for; null for nobody. */
    public String getWitness() {
        return agenda.witness().map(WitnessKey::written).orElse(null);
    }

    /** Null until it is published. */
    public Agenda getAgenda() {
        return agenda;
    }
}
