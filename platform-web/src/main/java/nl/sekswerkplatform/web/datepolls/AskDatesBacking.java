package nl.sekswerkplatform.web.datepolls;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sekswerkplatform.datepolls.AskDates;
import nl.sekswerkplatform.datepolls.DatePollReading;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.MeetingStatus;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Offers the groups some dates for a meeting. Sending the form twice asks once. */
@Named
@ViewScoped
public class AskDatesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private DatePollService polls;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private int number;
    private String title;
    private boolean open;
    private LocalDate lastDay;
    private List<DateField> offered;

    @PostConstruct
    void load() {
        var meeting = meetings.get(address.number());
        var group = acting.delegate().group();
        number = meeting.number();
        title = meeting.title();
        open = meeting.status() == MeetingStatus.PLANNED
                && meeting.seats().contains(group)
                && (!meeting.hasDate() || meeting.isLedBy(group))
                && polls.find(number, acting.get())
                        .filter(poll -> poll.step() != DatePollReading.Step.PICKED)
                        .isEmpty();
        lastDay = polls.findEarliestLastDay();
        offered = Stream.generate(DateField::new).limit(AskDates.MOST).toList();
    }

    @Refusable
    public void ask() {
        var dates = offered.stream()
                .filter(DateField::isFilled)
                .map(DateField::moment)
                .toList();
        polls.ask(new AskDates(form, number, dates, lastDay), acting.delegate());
        Links.redirectTo("/members/datepolls/poll/" + number);
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** False for who may not ask now. */
    public boolean isOpen() {
        return open;
    }

    public List<DateField> getOffered() {
        return offered;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
