package nl.sekswerkplatform.web.evaluations;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.evaluations.EvaluationWritingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What all members' pages of an evaluation have. */
public abstract class EvaluationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvaluationWritingService writing;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    @Inject
    private EvaluationNow now;

    private int number;

    @PostConstruct
    void open() {
        number = address.number();
        begin();
    }

    /** Reads what the form begins with. */
    abstract void begin();

    EvaluationWritingService writing() {
        return writing;
    }

    ActingMemberSource acting() {
        return acting;
    }

    EvaluationNow now() {
        return now;
    }

    int number() {
        return number;
    }

    void done(String page, String what) {
        Links.redirectTo("/members/evaluations/" + page + "/" + number + "?done=" + what);
    }

    public EvaluationReading getEvaluation() {
        return now.get(number);
    }

    /** True while groups may write. */
    public boolean isWritten() {
        return now.isWritten(number);
    }

    /** True when the group of this member is asked. */
    public boolean isAsked() {
        return now.isAsked(number);
    }

    public String getGroupKey() {
        return acting.get().group().value();
    }
}
