package nl.sekswerkplatform.web.datepolls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.sekswerkplatform.datepolls.DatePollReading;
import nl.sekswerkplatform.datepolls.DatePollReading.Step;
import nl.sekswerkplatform.datepolls.DatePollService;
import nl.sekswerkplatform.datepolls.Suits;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The dates that are offered for a meeting: saying when she can come, seeing where the groups stand, picking one. */
@Named
@RequestScoped
public class PollDatesBacking {
    @Inject
    private Address address;

    @Inject
    private DatePollService polls;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private DatePollReading reading;
    private List<DateRow> rows;
    private boolean sure;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        reading = polls.find(meeting.number(), acting.get()).orElseThrow(PageMissing::new);
        rows = reading.dates().stream().map(DateRow::new).toList();
    }

    @Refusable
    public void answer() {
        var marks = rows.stream().collect(Collectors.toMap(row -> row.getDate().position(), DateRow::getSuits));
        polls.answer(meeting.number(), marks, acting.get());
        Links.redirectTo("/members/datepolls/poll/" + meeting.number() + "?done=yes");
    }

    @Refusable
    public void close() {
        polls.close(meeting.number(), acting.delegate());
        Links.redirectTo("/members/datepolls/poll/" + meeting.number());
    }

    @Refusable
    public void pick(int position) {
        polls.pick(meeting.number(), position, acting.delegate());
        Links.redirectTo("/members/meetings/details/" + meeting.number());
    }

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void stop() {
        if (!sure) {
            throw new NotSure();
        }
        polls.stop(meeting.number(), acting.delegate());
        Links.redirectTo("/members/meetings/details/" + meeting.number());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public DatePollReading getReading() {
        return reading;
    }

    public List<DateRow> getRows() {
        return rows;
    }

    public Suits[] getChoices() {
        return Suits.values();
    }

    /** True for members who can say now when they can come. */
    public boolean isAnswerable() {
        return reading.step() == Step.OPEN
                && meeting.seats().contains(acting.delegate().group());
    }

    /** True once it is known where the groups stand. */
    public boolean isKnown() {
        return reading.step() == Step.CLOSED || reading.step() == Step.PICKED;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
