package nl.sekswerkplatform.web.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.sekswerkplatform.agenda.Agenda;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.agenda.ComposingProgress;
import nl.sekswerkplatform.ballotwitness.BallotWitness;
import nl.sekswerkplatform.ballotwitness.BallotWitnessService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The group that chairs composes the agenda, looks at it with all members, and publishes it. */
@Named
@RequestScoped
public class ComposeAgendaBacking {
    private static final int SECONDS_TO_WAIT = 2;

    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private BallotWitnessService witnesses;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private Agenda agenda;
    private ComposingProgress progress;
    private boolean checked;

    @PostConstruct
    void read() {
        acting.get();
        meeting = meetings.get(address.number());
        // In this order: what is finished in between is seen as finished.
        progress = agendas.findProgress(meeting.number()).orElse(null);
        agenda = agendas.findForMembers(meeting.number()).orElse(null);
    }

    /** Begins; who presses twice, or comes back, sees how far it is. */
    @Refusable
    public void compose() {
        try {
            wait(agendas.compose(meeting.number(), acting.delegate()));
        } catch (BallotsClosed begunBefore) {
            // then there is something to look at
        }
        Links.redirectTo("/members/agenda/compose/" + meeting.number());
    }

    /** Few ballots are counted at once; for many, the page shows how far it is. */
    private static void wait(Future<Void> composing) {
        try {
            composing.get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException notYet) {
            // the platform goes on by itself
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
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

    /** True while composing has not begun. */
    public boolean isUntouched() {
        return agenda == null && progress == null;
    }

    /** How far composing is; null when there is nothing to wait for. */
    public ComposingProgress getProgress() {
        return agenda == null ? progress : null;
    }

    /** For whom the ballots will be sealed; null for nobody. */
    public String getWitness() {
        return witnesses.findAppointed().map(BallotWitness::name).orElse(null);
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
