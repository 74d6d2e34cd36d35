package nl.sekswerkplatform.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.advice.WordingReading;
import nl.sekswerkplatform.advice.WordingRefused.WordedMeanwhile;
import nl.sekswerkplatform.advice.WordingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A group words the few reasons of its members as one text. */
@Named
@ViewScoped
public class WordReasonsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordingService wordings;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private int number;
    private String seen;
    private String text;
    private String theirs;
    private transient WordingReading reading;

    @PostConstruct
    void read() {
        number = address.number();
        seen = getReading().text();
        text = seen;
    }

    /** Who was overtaken sees the other text beside her own, and may then decide. */
    @Refusable
    public void write() {
        try {
            wordings.write(acting.get(), number, seen, text);
        } catch (WordedMeanwhile overtaken) {
            theirs = wordings.read(acting.get(), number).text();
            seen = theirs;
            throw overtaken;
        }
        Links.redirectTo("/members/advice/words/" + number + "?done=written");
    }

    public WordingReading getReading() {
        if (reading == null) {
            reading = wordings.read(acting.get(), number);
        }
        return reading;
    }

    public RoundPage getPage() {
        return new RoundPage(getReading().round());
    }

    public String getGroupKey() {
        return acting.get().group().value();
    }

    /** What somebody else of the group wrote meanwhile; null unless there is such a thing. */
    public String getTheirs() {
        return theirs;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getMaxText() {
        return WordingService.MAX_TEXT;
    }
}
