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

    private int number;
    private transient EvaluationReading evaluation;

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

    int number() {
        return number;
    }

    void done(String page, String what) {
        Links.redirectTo("/members/evaluations/" + page + "/" + number + "?done=" + what);
    }

    public EvaluationReading getEvaluation() {
        if (evaluation == null) {
            evaluation = writing.get(number);
        }
        return evaluation;
    }

    /** True while groups may write. */
    public boolean isWritten() {
        return writing.isWritten(number);
    }

    /** True when the group of this member is asked. */
    public boolean isAsked() {
        return writing.isAsked(acting.get(), number);
    }

    public String getGroupKey() {
        return acting.get().group().value();
    }
}
