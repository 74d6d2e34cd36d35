package nl.sekswerkplatform.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;

/** Minutes as the public log holds them: a part for each item, so that one can be erased and the others stay. */
final class LoggedMinutes {
    private LoggedMinutes() {}

    static Map<String, Object> parts(MinutesVersion text, boolean beforePlatform) {
        Map<String, Object> parts = new LinkedHashMap<>();
        text.items().forEach(item -> parts.put("item-" + item.position(), item(item)));
        putAnswers(text, parts);
        if (beforePlatform) {
            parts.put("beforePlatform", true);
        }
        return parts;
    }

    /** Only the points that are corrected, each as it is from now on; the others stand where they were. */
    static Map<String, Object> erratum(MinutesVersion corrected, MinutesVersion erratum) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("version", erratum.number());
        parts.put("replacesVersion", corrected.number());
        parts.put("reason", erratum.reason());
        ItemChange.between(corrected, erratum)
                .forEach(change -> parts.put("item-" + change.position(), item(erratum.item(change.position()))));
        notedOnly(corrected, erratum).forEach(item -> parts.put("item-" + item.position(), item(item)));
        putAnswers(erratum, parts);
        return parts;
    }

    /** A group may have noted something on a point that the erratum leaves as it was. */
    private static List<MinutesItem> notedOnly(MinutesVersion corrected, MinutesVersion erratum) {
        return erratum.items().stream()
                .filter(item -> corrected
                        .item(item::isOf)
                        .filter(before -> before.notes().size() < item.notes().size())
                        .isPresent())
                .toList();
    }

    private static void putAnswers(MinutesVersion text, Map<String, Object> parts) {
        parts.put("confirmedBy", words(text.confirmedBy()));
        parts.put("notConfirmedBy", words(text.notConfirmedBy()));
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
