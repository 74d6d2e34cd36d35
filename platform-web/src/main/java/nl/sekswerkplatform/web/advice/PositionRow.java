package nl.sekswerkplatform.web.advice;

import java.io.Serializable;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.consensus.Stance;

/** What a member says to one text, as it is chosen and typed. */
public class PositionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final String text;
    private Stance stance;
    private String reason;

    PositionRow(int number, String text, Choice before) {
        this.number = number;
        this.text = text;
        this.stance = before == null ? null : before.stance();
        this.reason = before == null ? null : before.reason();
    }

    Choice choice() {
        return new Choice(stance, reason);
    }

    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
