package nl.sekswerkplatform.web.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.sekswerkplatform.agenda.Agenda;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaNotFound;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.ballotwitness.WitnessKey;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;
import org.omnifaces.util.Faces;

/** What any member takes to the witness, so that she can check the agenda. */
@Named
@RequestScoped
public class CheckAgendaBacking {
    @Inject
    private Address address;

    @Inject
    private AgendaService agendas;

    @Inject
    private ActingMemberSource acting;

    private Agenda agenda;
    private boolean kept;

    @PostConstruct
    void read() {
        acting.get();
        agenda = agendas.findForMembers(address.number()).orElseThrow(() -> new AgendaNotFound(address.number()));
        kept = agendas.isKeptForWitness(agenda.meetingNumber());
    }

    @Refusable
    public void download() {
        byte[] file = agendas.fileForWitness(agenda.meetingNumber()).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(file, "agenda-" + agenda.meetingNumber() + ".txt", true);
    }

    public int getMeeting() {
        return agenda.meetingNumber();
    }

    /** Whether the ballots are still here, sealed. */
    public boolean isKept() {
        return kept;
    }

    /** The key that they were sealed for; null when there was no witness. */
    public String getWitness() {
        return agenda.witness().map(WitnessKey::written).orElse(null);
    }

    public String getCode() {
        return agenda.commitment().base64Url();
    }

    /** The last day on which the file is here. */
    public LocalDate getUntil() {
        return agenda.composedOn().plusDays(AgendaService.DAYS_FOR_WITNESS);
    }
}
