package nl.sekswerkplatform.sittings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.sittings.SittingReading.FloorNow;
import nl.sekswerkplatform.sittings.SittingReading.Group;
import nl.sekswerkplatform.sittings.SittingReading.Item;
import nl.sekswerkplatform.sittings.SittingReading.Waiting;
import nl.sekswerkplatform.sittings.SittingReading.Words;

/** A sitting as the people at the table see it. */
@ApplicationScoped
class SittingReader {
    private static final int MINUTE = 60;

    @Inject
    private SittingRepository sittings;

    @Inject
    private AgendaService agendas;

    @Inject
    private Clock clock;

    SittingReading read(Meeting meeting, ActingMember member) {
        Sitting sitting = sittings.find(meeting.number()).orElseGet(() -> Sitting.waiting(meeting.number()));
        List<Contribution> said = sittings.contributions(meeting.number());
        LocalDateTime now = Moments.now(clock);
        return new SittingReading(
                sitting.state(),
                sitting.changes(),
                sitting.turn(),
                sitting.position(),
                items(meeting, sitting, said, member, now),
                floor(sitting, said, member, now),
                groups(meeting, sitting, now),
                next(meeting, sitting, said, now));
    }

    private List<Item> items(
            Meeting meeting, Sitting sitting, List<Contribution> said, ActingMember member, LocalDateTime now) {
        List<AgendaItem> agenda = agendas.findItems(meeting.number());
        List<Item> items = new ArrayList<>();
        for (AgendaItem item : agenda) {
            items.add(new Item(
                    item.position(),
                    item.id(),
                    item.title(),
                    item.question(),
                    item.minutes(),
                    sitting.itemSeconds(item.position(), now),
                    sitting.isOn(item.position()),
                    sitting.isAhead(item.position()),
                    words(said, item.position(), member)));
        }
        int placed = agenda.stream().mapToInt(AgendaItem::minutes).sum();
        items.add(new Item(
                Sitting.OTHER_BUSINESS,
                null,
                null,
                null,
                Math.max(0, meeting.minutesAvailable() - placed),
                sitting.itemSeconds(Sitting.OTHER_BUSINESS, now),
                sitting.isOn(Sitting.OTHER_BUSINESS),
                sitting.isAhead(Sitting.OTHER_BUSINESS),
                words(said, Sitting.OTHER_BUSINESS, member)));
        return items;
    }

    private static List<Words> words(List<Contribution> said, int position, ActingMember member) {
        return said.stream()
                .filter(each -> each.position() == position)
                .map(each -> words(each, member))
                .toList();
    }

    private static Words words(Contribution each, ActingMember member) {
        return new Words(each.id(), each.shown(), each.words(), each.isRead(), each.isBy(member));
    }

    private static FloorNow floor(Sitting sitting, List<Contribution> said, ActingMember member, LocalDateTime now) {
        return sitting.floor()
                .map(floor -> new FloorNow(
                        floor.group(),
                        sitting.floorSeconds(now),
                        said.stream()
                                .filter(each -> each.id().equals(floor.contribution()))
                                .map(each -> words(each, member))
                                .findFirst()
                                .orElse(null)))
                .orElse(null);
    }

    private List<Group> groups(Meeting meeting, Sitting sitting, LocalDateTime now) {
        Map<GroupKey, Heard> heard = sitting.heard(now);
        GroupKey speaking = sitting.floor().map(Floor::group).orElse(null);
        return meeting.seats().stream()
                .map(group -> new Group(
                        group,
                        Math.toIntExact(heard.getOrDefault(group, Heard.NOT_YET).seconds()),
                        sitting.hands().contains(group),
                        group.equals(speaking)))
                .toList();
    }

    private List<Waiting> next(Meeting meeting, Sitting sitting, List<Contribution> said, LocalDateTime now) {
        return speakers(meeting, sitting, said, now).stream()
                .map(speaker -> new Waiting(speaker.group(), !speaker.isInRoom()))
                .toList();
    }

    /** What is left of one item for who writes the minutes; of nobody in particular. */
    TakenDown takenDown(int number, UUID agendaItem) {
        int position = Optional.ofNullable(agendaItem)
                .flatMap(agendas::findItem)
                .map(AgendaItem::position)
                .orElse(Sitting.OTHER_BUSINESS);
        int seconds = sittings.find(number)
                .map(sitting -> sitting.itemSeconds(position, Moments.now(clock)))
                .orElse(0);
        List<Words> said = sittings.contributions(number).stream()
                .filter(each -> each.position() == position)
                .map(each -> new Words(each.id(), each.shown(), each.words(), each.isRead(), false))
                .toList();
        return new TakenDown((seconds + MINUTE / 2) / MINUTE, said);
    }

    /** Who waits for the floor, the next one first. */
    List<Speaker> speakers(Meeting meeting, Sitting sitting, List<Contribution> said, LocalDateTime now) {
        SpeakingOrder order =
                new SpeakingOrder(meeting.seats(), meeting.chairGroup().orElse(null));
        return new Speakers(sitting, said).inOrder(order, now);
    }
}
