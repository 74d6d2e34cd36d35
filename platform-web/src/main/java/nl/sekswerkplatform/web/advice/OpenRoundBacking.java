package nl.sekswerkplatform.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.OpenRound;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundRule;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.seating.SeatingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;
import nl.sekswerkplatform.web.sittings.ReturnToSittingBacking;

/** The groups that lead a meeting ask the table; the address names the item as meeting and position, such as {@code 12-3}. */
@Named
@ViewScoped
public class OpenRoundBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration USUAL = RoundRule.FLOOR.least();
    private static final List<Duration> TIMES =
            List.of(USUAL, Duration.ofDays(7), Duration.ofDays(14), Duration.ofDays(30));

    @Inject
    private RoundService rounds;

    @Inject
    private AgendaService agendas;

    @Inject
    private MeetingService meetings;

    @Inject
    private RoundRule rule;

    @Inject
    private SeatingService seating;

    @Inject
    private PlanService plans;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private ReturnToSittingBacking back;

    @Inject
    private Address address;

    private final UUID form = UUID.randomUUID();
    private final String[] texts = new String[OpenRound.MOST_TEXTS];
    private String givenText;
    private boolean aboutPlan;
    private int meeting;
    private int position;
    private String open;
    private transient AgendaItem item;

    @PostConstruct
    void read() {
        String key = address.key();
        if (key == null || !key.matches("[1-9]\\d{0,8}-[1-9]\\d{0,3}")) {
            throw new PageMissing();
        }
        meeting = Integer.parseInt(key.substring(0, key.indexOf('-')));
        position = Integer.parseInt(key.substring(key.indexOf('-') + 1));
        int proposal = getItem().proposalNumber();
        Optional<String> plan = plans.findText(proposal);
        aboutPlan = plan.isPresent();
        givenText = plan.or(() -> seating.findText(proposal)).orElse(null);
        texts[0] = givenText;
        open = (USUAL.compareTo(rule.least()) > 0 ? USUAL : rule.least()).toString();
    }

    @Refusable
    public void open() {
        OpenRound asked = new OpenRound(form, meeting, position, Arrays.asList(texts), Duration.parse(open));
        int number = rounds.open(asked, acting.delegate());
        Links.redirectTo(back.or(meeting, "/rounds/" + number));
    }

    /** Where she comes from: the meeting while it is held, else its agenda. */
    public String getBack() {
        return back.or(meeting, "/meetings/" + meeting + "/agenda");
    }

    /** True when she typed more than one text. */
    public boolean isAboutSeveralTexts() {
        return Arrays.stream(texts).skip(1).anyMatch(text -> text != null && !text.isBlank());
    }

    public AgendaItem getItem() {
        if (item == null) {
            item = agendas.findItems(meeting).stream()
                    .filter(each -> each.position() == position)
                    .findFirst()
                    .orElseThrow(PageMissing::new);
        }
        return item;
    }

    public boolean isLeading() {
        return meetings.get(meeting).isLedBy(acting.delegate().group());
    }

    /** The round about this item that is open; null when there is none. */
    public RoundReading getRunning() {
        return rounds.findOfMeetings(List.of(meeting)).stream()
                .filter(round -> !round.isClosed()
                        && round.subject().item().equals(getItem().id()))
                .findFirst()
                .orElse(null);
    }

    /** What a round about a seat or a plan asks, in words that are nobody's to choose; null for all other items. */
    public String getGivenText() {
        return givenText;
    }

    public boolean isAboutPlan() {
        return aboutPlan;
    }

    /** How long it may be open. */
    public List<OpenTime> getTimes() {
        return Stream.concat(
                        Stream.of(rule.least()), TIMES.stream().filter(longer -> longer.compareTo(rule.least()) > 0))
                .map(OpenTime::new)
                .toList();
    }

    /** How long a round may be open: in days, or in minutes where a demonstration is in a hurry. */
    public record OpenTime(Duration time) {
        public String key() {
            return time.toString();
        }

        public boolean inDays() {
            return time.toDays() > 0;
        }

        public long taken() {
            return inDays() ? time.toDays() : time.toMinutes();
        }
    }

    public boolean isShortened() {
        return rule.isBelowFloor();
    }

    public String[] getTexts() {
        return texts;
    }

    public String getOpen() {
        return open;
    }

    public void setOpen(String open) {
        this.open = open;
    }

    public int getMaxText() {
        return OpenRound.MAX_TEXT;
    }
}
