package nl.sekswerkplatform.web.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.WrittenItem;

/**
 * An item as our script sends it: {@code summary}, {@code outcome}, {@code view.GROUP}, {@code stance.GROUP} where no
 * round says it, and {@code answer.GROUP} where a reservation asks for one.
 *
 * @param edition from which its writer started
 */
record KeptItem(int edition, WrittenItem written) {
    private static final String VIEW = "view.";
    private static final String STANCE = "stance.";
    private static final String ANSWER = "answer.";

    /** Empty when it is not of this form. */
    static Optional<KeptItem> of(HttpServletRequest request) {
        String edition = request.getParameter("edition");
        if (edition == null || !edition.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        Map<GroupKey, WrittenItem.Voice> voices = new LinkedHashMap<>();
        for (String name : request.getParameterMap().keySet()) {
            if (name.startsWith(VIEW)) {
                Optional<GroupKey> group = group(name.substring(VIEW.length()));
                String stance = Optional.ofNullable(request.getParameter(STANCE + name.substring(VIEW.length())))
                        .orElse("");
                if (group.isEmpty() || !isStance(stance)) {
                    return Optional.empty();
                }
                voices.put(
                        group.get(),
                        new WrittenItem.Voice(
                                request.getParameter(name),
                                stance.isEmpty() ? null : Stance.valueOf(stance),
                                request.getParameter(ANSWER + name.substring(VIEW.length()))));
            }
        }
        return Optional.of(new KeptItem(
                Integer.parseInt(edition),
                new WrittenItem(request.getParameter("summary"), request.getParameter("outcome"), voices)));
    }

    /** What an item says, under the same names; empty texts for what it does not say. */
    static Map<String, String> fields(MinutesItem item) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("summary", orEmpty(item.summary()));
        fields.put("outcome", orEmpty(item.outcome()));
        item.voices().forEach(voice -> {
            String group = voice.groupKey().value();
            fields.put(VIEW + group, orEmpty(voice.view()));
            fields.put(
                    STANCE + group, voice.stance() == null ? "" : voice.stance().name());
        });
        return fields;
    }

    private static Optional<GroupKey> group(String typed) {
        try {
            return Optional.of(new GroupKey(typed));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static boolean isStance(String typed) {
        return typed.isEmpty()
                || Arrays.stream(Stance.values())
                        .anyMatch(stance -> stance.name().equals(typed));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
