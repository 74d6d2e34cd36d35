package nl.sekswerkplatform.web.rooms;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.rooms.PollQuestion;
import nl.sekswerkplatform.rooms.PollService;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.TopicReading;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member asks her group a question for yes or no. Sending the form twice asks once. */
@Named
@ViewScoped
public class AskPollBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int A_WEEK = 7;

    @Inject
    private RoomService rooms;

    @Inject
    private PollService polls;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private SeenAsOnForm seenAs;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private UUID topic;
    private transient TopicReading reading;
    private String question;
    private Integer days = A_WEEK;
    private boolean asLetter;

    @PostConstruct
    void read() {
        topic = RoomKey.id(address.key());
        getReading();
    }

    @Refusable
    public void ask() {
        polls.ask(acting.get(), topic, new PollQuestion(form, question, days, seenAs.read(asLetter)));
        Links.redirectTo("/members/rooms/topic/" + topic);
    }

    public TopicReading getReading() {
        if (reading == null) {
            reading = rooms.read(acting.get(), topic, 0);
        }
        return reading;
    }

    /** True when she could show less than she will. */
    public boolean isFree() {
        return !getReading().me().equals(getReading().byLetter());
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public boolean isAsLetter() {
        return asLetter;
    }

    public void setAsLetter(boolean asLetter) {
        this.asLetter = asLetter;
    }
}
