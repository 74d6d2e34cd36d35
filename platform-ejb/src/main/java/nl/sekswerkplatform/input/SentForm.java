package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import nl.sekswerkplatform.input.InputRefused.FormReused;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * That a form was sent with some text, so that it is sent once, also after its input was withdrawn. Nothing leads from
 * here to an input: the form's own number is kept nowhere. Deleted when no such form can come any more.
 */
@Entity
@Table(name = "sent_form")
public class SentForm {
    @Id
    private byte[] form;

    private byte[] sent;

    @Column(name = "week")
    private IsoWeek week;

    protected SentForm() {}

    static SentForm of(FormNumber form, FormNumber sent, PlatformKey key, IsoWeek week) {
        var one = new SentForm();
        one.form = form.trace(key);
        one.sent = sent.trace(key);
        one.week = week;
        return one;
    }

    /** @throws FormReused when it was another text */
    void requireSame(SentForm earlier) {
        if (!MessageDigest.isEqual(sent, earlier.sent)) {
            throw new FormReused();
        }
    }

    byte[] form() {
        return form.clone();
    }

    byte[] sent() {
        return sent.clone();
    }

    IsoWeek week() {
        return week;
    }
}
