package nl.sekswerkplatform.web.recommendations;

import java.io.Serializable;

/** One point of what is advised, as it is typed. */
public class PointRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String text;

    boolean isFilled() {
        return number != null || text != null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
