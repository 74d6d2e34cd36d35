package nl.sekswerkplatform.web.evaluations;

import java.io.Serializable;
import nl.sekswerkplatform.verdicts.Judgement;

/** What a member finds of one criterion, as it is chosen. */
public class JudgedRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final String criterion;
    private Judgement judgement;

    JudgedRow(int number, String criterion, Judgement judgement) {
        this.number = number;
        this.criterion = criterion;
        this.judgement = judgement;
    }

    public int getNumber() {
        return number;
    }

    public String getCriterion() {
        return criterion;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public void setJudgement(Judgement judgement) {
        this.judgement = judgement;
    }
}
