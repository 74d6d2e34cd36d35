package nl.sekswerkplatform.web.evaluations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.evaluations.EvaluationKind;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpened;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.evaluations.OpenEvaluation;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Opens a learning moment of a pilot. Sending the form twice opens one and shows the same page. */
@Named
@ViewScoped
public class OpenEvaluationBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvaluationService evaluations;

    @Inject
    private PilotService pilots;

    @Inject
    private MeetingService meetings;

    @Inject
    private EvaluationNow now;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private String pilotKey;
    private EvaluationKind kind = EvaluationKind.INTERIM;
    private Integer meeting;
    private LocalDate day;
    private transient Pilot pilot;

    @PostConstruct
    void begin() {
        pilotKey = address.key();
        getPilot();
    }

    @Refusable
    public void open() {
        Links.redirectTo("/evaluations/" + numberOfOpened());
    }

    private int numberOfOpened() {
        try {
            return evaluations.open(acting.get(), new OpenEvaluation(form, pilotKey, kind, meeting, day));
        } catch (AlreadyOpened sentBefore) {
            return sentBefore.number();
        }
    }

    public Pilot getPilot() {
        if (pilot == null) {
            pilot = pilots.get(pilotKey);
        }
        return pilot;
    }

    public boolean isAllowed() {
        return now.isAllowed();
    }

    /** Those to come that have a day. */
    public List<Meeting> getMeetings() {
        return meetings.findComing().stream().filter(Meeting::hasDate).toList();
    }

    public EvaluationKind[] getKinds() {
        return EvaluationKind.values();
    }

    public EvaluationKind getKind() {
        return kind;
    }

    public void setKind(EvaluationKind kind) {
        this.kind = kind;
    }

    public Integer getMeeting() {
        return meeting;
    }

    public void setMeeting(Integer meeting) {
        this.meeting = meeting;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
