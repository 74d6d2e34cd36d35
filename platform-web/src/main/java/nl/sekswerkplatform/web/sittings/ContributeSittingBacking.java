package nl.sekswerkplatform.web.sittings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.sittings.ContributionService;
import nl.sekswerkplatform.sittings.SittingReading;
import nl.sekswerkplatform.sittings.SittingReading.Item;
import nl.sekswerkplatform.sittings.SittingReading.Words;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.sittings.WriteContribution;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Speaking from elsewhere. Sending the form twice says it once. */
@Named
@ViewScoped
public class ContributeSittingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private SittingService sittings;

    @Inject
    private ContributionService contributions;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private int number;
    private transient SittingReading reading;
    private int position;
    private String words;
    private transient Shown shown;
    private String seenAs;

    @PostConstruct
    void load() {
        number = meetings.get(address.number()).number();
        position = getItems().stream().findFirst().map(Item::position).orElse(0);
        see();
    }

    private void see() {
        shown = contributions.findShown(acting.get(), number);
        seenAs = shown.label();
    }

    @Refusable
    public void write() {
        try {
            contributions.write(acting.get(), new WriteContribution(form, number, position, words, seenAs));
        } catch (ShownOtherwise letterGone) {
            see();
            throw letterGone;
        }
        Links.redirectTo("/members/sittings/contribute/" + number + "?done=yes");
    }

    @Refusable
    public void takeBack(UUID id) {
        contributions.takeBack(acting.get(), number, id);
        Links.redirectTo("/members/sittings/contribute/" + number);
    }

    public Meeting getMeeting() {
        return meetings.get(number);
    }

    private SittingReading reading() {
        if (reading == null) {
            reading = sittings.read(number, acting.get());
        }
        return reading;
    }

    /** What can still be spoken about; the one on the table first. */
    public List<Item> getItems() {
        return reading().items().stream().filter(Item::ahead).toList();
    }

    /** What she wrote, about whatever. */
    public List<Words> getMine() {
        return reading().items().stream()
                .flatMap(item -> item.said().stream())
                .filter(Words::mine)
                .toList();
    }

    /** False for who cannot speak here, or not any more. */
    public boolean isOpen() {
        return !getItems().isEmpty()
                && !getMeeting().isAttendanceClosed()
                && getMeeting().seats().contains(acting.delegate().group());
    }

    /** How she will stand by it. */
    public Shown getShown() {
        if (shown == null) {
            shown = contributions.findShown(acting.get(), number);
        }
        return shown;
    }

    public int getMaxWords() {
        return WriteContribution.MAX_WORDS;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
