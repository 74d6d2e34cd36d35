package nl.sekswerkplatform.rooms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.rooms.RoomRefused.TopicFull;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.Text;

/**
 * A conversation of a group. Begins with its first words; grows page by page; goes with its last words. In the open
 * stand the group, the week of the last words and the number of pages, and nothing else. Whoever changes it or its
 * pages holds its row until that is done, so that it needs no version: that would count how often it changed.
 */
@Entity
@Table(name = "room_topic")
public class Topic {
    /** In characters. */
    public static final int MAX_TITLE = 120;

    static final int MOST_PAGES = 50;

    private static final String HEAD = "room.topic";

    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    private String week;

    private int pages;

    private byte[] head;

    private transient String title;

    private transient int said;

    private transient Voices voices;

    protected Topic() {}

    private Topic(UUID id, GroupKey group, String title) {
        this.id = id;
        this.group = group;
        this.title = Text.required("title", title, MAX_TITLE);
        this.voices = Voices.none(id, group);
    }

    /** A topic in which nothing is said yet. */
    static Topic begin(UUID id, GroupKey group, String title) {
        return new Topic(id, group, title);
    }

    Topic open(RoomSeal seal) {
        JsonObject opened = seal.open(head, HEAD, id);
        title = opened.getString("title");
        said = opened.getInt("said");
        voices = Voices.of(id, group, opened.getJsonArray("voices"));
        return this;
    }

    /** The number of her voice, from the first time she speaks. */
    int speak(ActingMember member, SeenAs seen, IsoWeek now, RoomSeal seal) {
        int voice = voices.speak(member, seen);
        week = now.toString();
        close(seal);
        return voice;
    }

    /** Adds what she says to the last page, or to a new one when that is full. */
    TopicPage say(ActingMember member, Contribution contribution, TopicPage last, IsoWeek now, RoomSeal seal) {
        boolean turns = last == null || last.isFull();
        if (turns && pages == MOST_PAGES) {
            throw new TopicFull();
        }
        TopicPage page = turns ? new TopicPage(id, ++pages) : last;
        said++;
        page.add(contribution.by(speak(member, contribution.seen(), now, seal)), seal);
        return page;
    }

    private void close(RoomSeal seal) {
        head = seal.close(
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("said", said)
                        .add("voices", voices.json())
                        .build(),
                HEAD,
                id);
    }

    /** In it nobody has these names any more. Sealed anew also where none of them stood: no row tells where one did. */
    void forget(NamesGone gone, RoomSeal seal) {
        voices.forget(gone);
        close(seal);
    }

    boolean isVoiceOf(ActingMember member, int voice) {
        return voices.isOf(member, voice);
    }

    boolean hasSpoken(ActingMember member) {
        return voices.find(member) >= 0;
    }

    /** As the others will see her here. */
    Shown ahead(ActingMember member, boolean asLetter) {
        return voices.next(member, asLetter).shown();
    }

    /** The same, for a topic that has not begun. */
    static Shown ahead(UUID id, ActingMember member, boolean asLetter) {
        return Voices.none(id, member.group()).next(member, asLetter).shown();
    }

    Shown shown(int voice) {
        return voices.get(voice).shown();
    }

    UUID id() {
        return id;
    }

    GroupKey group() {
        return group;
    }

    String title() {
        return title;
    }

    int said() {
        return said;
    }

    int pages() {
        return pages;
    }

    IsoWeek week() {
        return IsoWeek.parse(week);
    }
}
