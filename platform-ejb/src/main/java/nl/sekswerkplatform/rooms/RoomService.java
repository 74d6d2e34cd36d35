package nl.sekswerkplatform.rooms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.rooms.RoomRefused.NotInThisRoom;
import nl.sekswerkplatform.rooms.RoomRefused.NotYourWords;
import nl.sekswerkplatform.rooms.TopicReading.Line;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * The room of the acting member's group, and of no other: no method takes a group. Announces nothing, because nobody
 * outside may learn that something is said.
 */
@Stateless
public class RoomService {
    /** The most topics in one page of the list. */
    public static final int MOST = 50;

    @Inject
    private RoomRepository rooms;

    @Inject
    private RoomKeys keys;

    @Inject
    private PollReader polls;

    @Inject
    private Clock clock;

    /**
     * A page of the topics, those of the last week first.
     *
     * @param after the last place of the page before; {@link TopicPlace#START} for the first page
     * @param most at most {@value #MOST}
     */
    @RolesAllowed("member")
    public List<TopicSummary> find(ActingMember member, TopicPlace after, int most) {
        return keys.find(member.group())
                .map(seal -> rooms.topics(member.group(), after, Math.min(most, MOST)).stream()
                        .map(topic -> TopicSummary.of(topic.open(seal)))
                        .toList())
                .orElse(List.of());
    }

    /** Whether something was said in the room this week or the week before; opens nothing of it. */
    @RolesAllowed("member")
    public boolean isSpokenLately(ActingMember member) {
        return rooms.isSpoken(member.group(), IsoWeek.now(clock).plus(-1));
    }

    /**
     * One page of a topic.
     *
     * @param number of the page; 0 for the last one
     * @throws NotInThisRoom when there is none in the room of this member
     */
    @RolesAllowed("member")
    public TopicReading read(ActingMember member, UUID id, int number) {
        RoomSeal seal = keys.find(member.group()).orElseThrow(NotInThisRoom::new);
        Topic topic =
                rooms.topic(member.group(), id).orElseThrow(NotInThisRoom::new).open(seal);
        TopicPage page = rooms.page(topic, number == 0 ? topic.pages() : number)
                .orElseThrow(NotInThisRoom::new)
                .open(seal);
        List<Line> lines =
                page.said().stream().map(said -> line(topic, said, member)).toList();
        return new TopicReading(
                id,
                topic.title(),
                lines,
                page.number(),
                topic.pages(),
                polls.read(topic, seal, member),
                topic.ahead(member, false),
                topic.ahead(member, true));
    }

    private static Line line(Topic topic, Said said, ActingMember member) {
        return new Line(said.id(), topic.shown(said.voice()), said.text(), topic.isVoiceOf(member, said.voice()));
    }

    /** As the others will see who begins a topic with this form. */
    @RolesAllowed("member")
    public Shown ahead(ActingMember member, UUID form, boolean asLetter) {
        return Topic.ahead(form, member, asLetter);
    }

    /**
     * Begins a topic with its first words; the same form a second time begins nothing.
     *
     * @return the id of the topic
     */
    @RolesAllowed("member")
    public UUID begin(ActingMember member, String title, Contribution first) {
        RoomSeal seal = keys.open(member.group());
        if (rooms.topic(member.group(), first.form()).isEmpty()) {
            Topic topic = Topic.begin(first.form(), member.group(), title);
            TopicPage page = topic.say(member, first, null, IsoWeek.now(clock), seal);
            rooms.add(topic);
            rooms.add(page);
        }
        return first.form();
    }

    /**
     * Adds words to a topic; the same form a second time adds nothing.
     *
     * @throws nl.sekswerkplatform.rooms.RoomRefused.TopicFull when there is no place left
     * @throws nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise when she would be seen otherwise than her
     *     form said
     * @throws NotInThisRoom when there is no such topic in the room of this member
     */
    @RolesAllowed("member")
    public void reply(ActingMember member, UUID id, Contribution words) {
        Topic topic = rooms.hold(member.group(), id).orElseThrow(NotInThisRoom::new);
        RoomSeal seal = keys.find(member.group()).orElseThrow(NotInThisRoom::new);
        topic.open(seal);
        List<TopicPage> last = rooms.pages(topic, topic.pages() - 1);
        if (last.stream().noneMatch(page -> page.open(seal).has(words.form()))) {
            rooms.add(topic.say(member, words, last.get(last.size() - 1), IsoWeek.now(clock), seal));
        }
    }

    /** What she herself said and has not taken back; empty for what others said. */
    @RolesAllowed("member")
    public Optional<String> findOwn(ActingMember member, UUID id, UUID words) {
        RoomSeal seal = keys.find(member.group()).orElseThrow(NotInThisRoom::new);
        Topic topic =
                rooms.topic(member.group(), id).orElseThrow(NotInThisRoom::new).open(seal);
        return rooms.pages(topic, 1).stream()
                .flatMap(page -> page.open(seal).said().stream())
                .filter(said -> said.id().equals(words) && topic.isVoiceOf(member, said.voice()))
                .findFirst()
                .map(Said::text);
    }

    /**
     * Her own words go for good, and the topic with its last ones.
     *
     * @return true when the topic is still there
     * @throws NotYourWords when somebody else said it
     * @throws NotInThisRoom when there are no such words in the room of this member
     */
    @RolesAllowed("member")
    public boolean takeBack(ActingMember member, UUID id, UUID words) {
        Topic topic = rooms.hold(member.group(), id).orElseThrow(NotInThisRoom::new);
        RoomSeal seal = keys.find(member.group()).orElseThrow(NotInThisRoom::new);
        topic.open(seal);
        List<TopicPage> pages = rooms.pages(topic, 1);
        TopicPage page = pages.stream()
                .filter(each -> each.open(seal).has(words))
                .findFirst()
                .orElseThrow(NotInThisRoom::new);
        Said said = page.said().stream()
                .filter(each -> each.id().equals(words))
                .findFirst()
                .orElseThrow();
        if (!topic.isVoiceOf(member, said.voice())) {
            throw new NotYourWords();
        }
        page.takeBack(words, seal);
        boolean empty = pages.stream().flatMap(each -> each.said().stream()).noneMatch(Said::isThere)
                && rooms.polls(topic).isEmpty();
        if (empty) {
            rooms.remove(topic, pages);
        }
        return !empty;
    }
}
