package nl.sekswerkplatform.web.evaluations;

import java.io.Serializable;

/** Why a group judges a criterion as it does, as it is typed. */
public class ReasonRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final String criterion;
    private String reason;

    ReasonRow(int number, String criterion, String reason) {
        this.number = number;
        this.criterion = criterion;
        this.reason = reason;
    }

    public int getNumber() {
        return number;
    }

    public String getCriterion() {
        return criterion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
