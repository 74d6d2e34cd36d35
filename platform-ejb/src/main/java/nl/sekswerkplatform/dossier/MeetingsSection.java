package nl.sekswerkplatform.dossier;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.AnnouncedMeeting;
import nl.sekswerkplatform.meetings.EarlierMeeting;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.MeetingStatus;
import nl.sekswerkplatform.meetings.Turn;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/**
 * Meetings that were held and those to come; never where. Who leads one to come is the turn of the table that takes it over.
 * What was said there belongs to them in the file, and enters when the proposals it came from are there.
 */
@Dependent
class MeetingsSection implements Section {
    private static final int AT_ONCE = 20;

    @Inject
    private Entering entering;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private MinutesSection minutes;

    @Inject
    private AgendasSection agendas;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("meetings");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("meetings", meeting -> keys.entered(Kind.MEETING, meeting.text("key"), enter(meeting, keys)));
        if (file.head().has("nextMeeting")) {
            Node next = file.head().object("nextMeeting");
            int number = announce(next);
            next.noOther();
            keys.entered(Kind.MEETING, next.text("key"), number);
        }
    }

    private int enter(Node meeting, Keys keys) {
        keys.requireNotOurs(Kind.MEETING, meeting);
        boolean coming = meeting.word("status", MeetingStatus.class) == MeetingStatus.PLANNED;
        int number = coming ? announce(meeting) : record(meeting);
        meeting.noOther("status", "agenda", coming ? "status" : "items", coming ? "status" : MinutesHistory.FIELD);
        return number;
    }

    private int record(Node meeting) {
        Entering.requireEarlier(meeting);
        if (meeting.date("date") == null) {
            throw meeting.wrong("date", Problem.MISSING);
        }
        Map<GroupKey, Integer> counted = new HashMap<>();
        Map<GroupKey, ShownCount> told = new HashMap<>();
        meeting.byGroup("attendance", field -> field.isNumber() ? (Object) field.number() : field.shownCount())
                .forEach((group, people) -> {
                    if (people instanceof ShownCount shown) {
                        told.put(group, shown);
                    } else {
                        counted.put(group, (Integer) people);
                    }
                });
        EarlierMeeting earlier = new EarlierMeeting(
                meeting.text("key"),
                meeting.text("title"),
                meeting.date("date"),
                meeting.time("start"),
                meeting.requiredNumber("minutesAvailable"),
                meeting.text("place", null),
                counted,
                meeting.flag("illustrative"),
                told,
                leaders(meeting));
        return entering.enter(meeting, () -> meetings.recordEarlier(earlier));
    }

    private static Turn leaders(Node meeting) {
        return meeting.has("chair") || meeting.has("secretary")
                ? new Turn(meeting.requiredGroup("chair"), meeting.requiredGroup("secretary"))
                : null;
    }

    private int announce(Node next) {
        AnnouncedMeeting announced = new AnnouncedMeeting(
                next.text("key"),
                next.text("title"),
                next.requiredNumber("minutesAvailable"),
                next.text("place", null),
                next.flag("illustrative"),
                next.date("date"),
                next.time("start"));
        return entering.enter(next, () -> meetings.planFromDossier(announced));
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        Map<GroupKey, Protection> protections = groups.findAll().stream()
                .collect(toMap(
                        StakeholderGroup::key,
                        group -> group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION));
        int last = 0;
        List<Meeting> some;
        do {
            some = meetings.findAfter(last, AT_ONCE);
            for (Meeting meeting : some) {
                last = meeting.number();
                out.add(written(meeting, protections, keys));
            }
            dossiers.letGo();
        } while (some.size() == AT_ONCE);
    }

    private Part written(Meeting meeting, Map<GroupKey, Protection> protections, Keys keys) {
        boolean held = meeting.status() == MeetingStatus.HELD;
        String key = keys.of(Kind.MEETING, meeting.number());
        Part part = new Part()
                .put("key", key)
                .put("title", meeting.title())
                .put("date", meeting.date())
                .put("start", meeting.start())
                .put("minutesAvailable", meeting.minutesAvailable())
                .put("status", held ? null : meeting.status())
                .put("illustrative", meeting.isIllustrative());
        agendas.write(meeting.number(), part, keys);
        if (held) {
            Map<GroupKey, Object> people = new LinkedHashMap<>();
            meeting.attendance()
                    .forEach(there ->
                            people.put(there.groupKey(), ToldCount.of(there.shown(protections.get(there.groupKey())))));
            part.put("beforePlatform", true)
                    .put("chair", meeting.chairGroup())
                    .put("secretary", meeting.secretaryGroup())
                    .putByGroup("attendance", new java.util.TreeMap<>(people));
            minutes.write(meeting.number(), key, part, keys);
        }
        return part;
    }
}
