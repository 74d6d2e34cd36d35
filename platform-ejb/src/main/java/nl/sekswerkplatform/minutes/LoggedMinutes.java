package nl.sekswerkplatform.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;

/** Minutes as the public log holds them: a part for each item, so that one can be erased and the others stay. */
final class LoggedMinutes {
    private LoggedMinutes() {}

    static Map<String, Object> parts(Minutes minutes) {
        Map<String, Object> parts = new LinkedHashMap<>();
        minutes.items().forEach(item -> parts.put("item-" + item.position(), item(item)));
        parts.put("confirmedBy", words(minutes.confirmedBy()));
        parts.put("notConfirmedBy", words(minutes.notConfirmedBy()));
        if (minutes.isBeforePlatform()) {
            parts.put("beforePlatform", true);
        }
        return parts;
    }

    private static Map<String, Object> item(MinutesItem item) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", item.heading().title());
        put(told, "by", item.heading().by() == null ? null : item.heading().by().value());
        put(told, "purpose", item.heading().purpose().name());
        put(told, "pilot", item.heading().pilotKey());
        put(told, "proposal", item.heading().proposalNumber());
        put(told, "summary", item.summary());
        put(told, "outcome", item.outcome());
        put(told, "round", item.round().orElse(null));
        Map<String, Object> views = new LinkedHashMap<>();
        Map<String, Object> consent = new LinkedHashMap<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (GroupVoice voice : item.voices()) {
            put(views, voice.groupKey().value(), voice.view());
            put(
                    consent,
                    voice.groupKey().value(),
                    voice.stance() == null ? null : voice.stance().name());
            put(answers, voice.groupKey().value(), voice.answer());
        }
        told.put("views", views);
        told.put("consent", consent);
        told.put("answers", answers);
        told.put("notes", item.notes().stream().map(LoggedMinutes::note).toList());
        return told;
    }

    private static Map<String, Object> note(ItemNote note) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("group", note.groupKey().value());
        told.put("note", note.text());
        return told;
    }

    private static List<String> words(List<GroupKey> groups) {
        return groups.stream().map(GroupKey::value).toList();
    }

    private static void put(Map<String, Object> map, String name, Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
