package nl.sekswerkplatform.web.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.advice.ReadRoundsBacking;
import nl.sekswerkplatform.web.members.ActingMemberSource;
import org.omnifaces.cdi.ViewScoped;

/**
 * Writes one item of the minutes; the address names it as meeting and position, such as {@code 12-3}. With script the
 * page saves by itself ({@link KeepItem}); the edition travels in the form, so that both ways of saving know of each
 * other.
 */
@Named
@ViewScoped
public class WriteItemBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private MinutesService minutes;

    @Inject
    private MeetingService meetings;

    @Inject
    private ReadRoundsBacking rounds;

    @Inject
    private ActingMemberSource acting;

    private int meetingNumber;
    private boolean secretary;
    private UUID itemId;
    private int position;
    private int items;
    private int edition;
    private UUID agendaItem;
    private String title;
    private String summary;
    private String outcome;
    private List<VoiceField> voices;
    private boolean saved;
    private transient MinutesItem theirs;
    private transient MinutesItem noted;

    @PostConstruct
    void load() {
        String key = address.key();
        if (key == null || !key.matches("[1-9]\\d{0,8}-[1-9]\\d{0,3}")) {
            throw new PageMissing();
        }
        String[] words = key.split("-");
        meetingNumber = Integer.parseInt(words[0]);
        position = Integer.parseInt(words[1]);
        secretary = minutes.isWrittenBy(meetingNumber, acting.delegate());
        if (secretary) {
            minutes.findForWriters(meetingNumber, acting.delegate()).ifPresent(this::show);
        }
    }

    private void show(Minutes found) {
        found.versions().draft().ifPresent(this::show);
        noted = itemId == null
                ? null
                : found.versions()
                        .standing()
                        .flatMap(read -> read.find(position))
                        .orElse(null);
    }

    private void show(MinutesVersion draft) {
        MinutesItem item = draft.item(position);
        items = draft.items().size();
        itemId = item.id();
        edition = item.edition();
        agendaItem = item.heading().agendaItem();
        title = item.heading().title();
        summary = item.summary();
        outcome = item.outcome();
        voices = meetings.get(meetingNumber).seats().stream()
                .map(group -> new VoiceField(group, item))
                .collect(Collectors.toList());
    }

    /** Saves and stays. Who was overtaken sees the other text beside her own, and may then decide. */
    @Refusable
    public void save() {
        saved = false;
        try {
            edition = minutes.writeItem(meetingNumber, itemId, edition, written(), acting.delegate());
            theirs = null;
            saved = true;
        } catch (ItemChangedMeanwhile overtaken) {
            theirs = minutes.findForWriters(meetingNumber, acting.delegate())
                    .flatMap(found -> found.versions().draft())
                    .orElseThrow(PageMissing::new)
                    .item(position);
            edition = theirs.edition();
            throw overtaken;
        }
    }

    @Refusable
    public void saveAndReturn() {
        save();
        Links.redirectTo("/members/minutes/write/" + meetingNumber);
    }

    private WrittenItem written() {
        Map<GroupKey, WrittenItem.Voice> said = new LinkedHashMap<>();
        voices.forEach(field -> said.put(field.group(), field.voice(isByHand())));
        return new WrittenItem(summary, outcome, said);
    }

    /** The round that says where the groups stand; null where nobody asked. */
    public RoundReading getRound() {
        return rounds.last(meetingNumber, agendaItem);
    }

    /** True where the secretary writes how the groups stand. */
    public boolean isByHand() {
        return getRound() == null;
    }

    /** True for a group whose reservation must get an answer. */
    public boolean isToAnswer(VoiceField voice) {
        return !isByHand() && getRound().toAnswer().contains(voice.group());
    }

    /** The group's part in the round, with its reasons; null until that is closed. */
    public GroupTurn turn(VoiceField voice) {
        return getRound().turn(voice.group());
    }

    public int getMeetingNumber() {
        return meetingNumber;
    }

    /** Null for other business. */
    public UUID getAgendaItem() {
        return agendaItem;
    }

    public boolean isSecretary() {
        return secretary;
    }

    /** False when nothing is being written: the text is with the groups, or published. */
    public boolean isOpen() {
        return itemId != null;
    }

    /** What the item is called where it is saved by itself. */
    public String getKeeping() {
        return meetingNumber + "-" + itemId;
    }

    /** The address of the item before this one; null for the first. */
    public String getPrevious() {
        return position > 1 ? addressOf(position - 1) : null;
    }

    /** The address of the item after this one; null for the last. */
    public String getNext() {
        return position < items ? addressOf(position + 1) : null;
    }

    private String addressOf(int other) {
        return "/members/minutes/item/" + meetingNumber + "-" + other;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public List<VoiceField> getVoices() {
        return voices;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public boolean isSaved() {
        return saved;
    }

    /** The item as the groups read it, with what they noted on it; null when they have not read it, or it was saved since. */
    public MinutesItem getNoted() {
        return noted;
    }

    /** What someone else saved meanwhile; null unless there is such a thing. */
    public MinutesItem getTheirs() {
        return theirs;
    }
}
