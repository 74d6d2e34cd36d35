package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.AnnouncedMeeting;
import nl.sekswerkplatform.meetings.EarlierMeeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.EarlierItem;
import nl.sekswerkplatform.minutes.EarlierMinutes;
import nl.sekswerkplatform.minutes.ItemHeading;
import nl.sekswerkplatform.minutes.ItemPurpose;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.WrittenItem;
import nl.sekswerkplatform.minutes.WrittenItem.Voice;

/** Meetings that were held, with their minutes, and the one that comes. */
@Dependent
class MeetingsSection {
    @Inject
    private Entering entering;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    void enter(Node root) {
        root.list("meetings").forEach(this::record);
        if (root.has("nextMeeting")) {
            announce(root.object("nextMeeting"));
        }
    }

    private void record(Node meeting) {
        Entering.requireEarlier(meeting);
        if (meeting.date("date") == null) {
            throw meeting.wrong("date", Problem.MISSING);
        }
        EarlierMeeting earlier = new EarlierMeeting(
                meeting.text("key"),
                meeting.text("title"),
                meeting.date("date"),
                meeting.time("start"),
                meeting.requiredNumber("minutesAvailable"),
                meeting.text("place", null),
                meeting.byGroup("attendance", Node.Field::number),
                meeting.flag("illustrative"));
        int number = entering.enter(meeting, () -> meetings.recordEarlier(earlier));
        var items = meeting.list("items").stream().map(this::item).toList();
        meeting.noOther();
        entering.enter(meeting, () -> minutes.recordEarlier(new EarlierMinutes(number, earlier.illustrative(), items)));
    }

    private EarlierItem item(Node item) {
        return entering.enter(item, () -> {
            ItemHeading heading = new ItemHeading(
                    null,
                    item.text("title"),
                    item.group("by"),
                    item.requiredWord("purpose", ItemPurpose.class),
                    item.requiredNumber("minutes"),
                    item.text("pilot", null),
                    null);
            WrittenItem written = new WrittenItem(item.text("summary"), item.text("advice", null), voices(item));
            EarlierItem earlier = new EarlierItem(item.text("key"), heading, written);
            item.noOther();
            return earlier;
        });
    }

    private static Map<GroupKey, Voice> voices(Node item) {
        Map<GroupKey, String> views = item.byGroup("views", Node.Field::text);
        Map<GroupKey, Stance> stances = item.byGroup("consent", field -> field.word(Stance.class));
        Map<GroupKey, Voice> voices = new LinkedHashMap<>();
        views.forEach((group, view) -> voices.put(group, new Voice(view, stances.get(group))));
        stances.forEach((group, stance) -> voices.putIfAbsent(group, new Voice(null, stance)));
        return voices;
    }

    private void announce(Node next) {
        AnnouncedMeeting announced = new AnnouncedMeeting(
                next.text("key"),
                next.text("title"),
                next.requiredNumber("minutesAvailable"),
                next.text("place", null),
                next.flag("illustrative"));
        next.noOther();
        entering.enter(next, () -> meetings.planFromDossier(announced));
    }
}
