package nl.sekswerkplatform.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.decisions.DecisionOfItem;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.groups.TableOrder;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.advice.ReadRoundsBacking;

/** What a page needs to show one item of minutes: the same for everyone and for who confirms. */
@Named
@RequestScoped
public class ReadItemBacking {
    @Inject
    private Address address;

    @Inject
    private ReadRoundsBacking rounds;

    @Inject
    private GroupService groups;

    @Inject
    private MeetingService meetings;

    @Inject
    private PilotService pilots;

    @Inject
    private DecisionService decisions;

    private List<StakeholderGroup> table;
    private List<GroupKey> seats;
    private Map<String, String> pilotTitles;
    private List<DecisionOfItem> ofMeeting;

    /** What groups said, in the order of the table. */
    public List<GroupVoice> views(MinutesItem item) {
        return inOrder(item.voices().stream().filter(voice -> voice.view() != null));
    }

    /** The round that says where the groups stand; null where nobody asked. */
    public RoundReading round(MinutesItem item) {
        return rounds.last(number(), item.heading().agendaItem());
    }

    /** What the table answered to the reservations of groups, in the order of the table. */
    public List<GroupVoice> answers(MinutesItem item) {
        return inOrder(item.voices().stream().filter(voice -> voice.answer() != null));
    }

    /** By the round where there is one; else a row for each seated group, none when no group took a stance. */
    public List<GroupStance> stances(MinutesItem item) {
        RoundReading round = round(item);
        if (round != null) {
            return GroupStance.of(round);
        }
        return GroupStance.of(item, seats());
    }

    /** At the meeting; at the table for one from before the platform, of which nobody kept it. */
    private List<GroupKey> seats() {
        if (seats == null) {
            seats = meetings.get(number()).seats();
        }
        return seats.isEmpty()
                ? table().stream()
                        .filter(StakeholderGroup::isSeated)
                        .map(StakeholderGroup::key)
                        .toList()
                : seats;
    }

    private int number() {
        return Integer.parseInt(address.key().replaceFirst("-.*", ""));
    }

    private List<GroupVoice> inOrder(Stream<GroupVoice> voices) {
        return new TableOrder(table().stream().map(StakeholderGroup::key).toList()).sort(voices.toList());
    }

    private List<StakeholderGroup> table() {
        if (table == null) {
            table = groups.findAll();
        }
        return table;
    }

    /** A text as it was typed, a paragraph for each line. */
    public List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What to call a pilot in a link. */
    public String pilot(String key) {
        if (pilotTitles == null) {
            pilotTitles = pilots.titles();
        }
        return pilotTitles.getOrDefault(key, key);
    }

    /** The published decisions about an item; read once for all items of a meeting. */
    public List<DecisionSummary> decisions(int meeting, int position) {
        if (ofMeeting == null) {
            ofMeeting = decisions.ofMeeting(meeting);
        }
        return ofMeeting.stream()
                .filter(decision -> decision.minutes().equals(new MinutesReference(meeting, position)))
                .map(DecisionOfItem::decision)
                .toList();
    }
}
