package nl.sekswerkplatform.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Difference;

/**
 * What a version says differently of one point than the version before it.
 *
 * @param added true when the version before did not have this point
 */
public record ItemChange(
        int position, String title, boolean added, List<TextChange> texts, List<StanceChange> stances) {
    /**
     * @param field summary, outcome, view or answer
     * @param group whose view it is, or whose reservation is answered; null for what is of the table
     */
    public record TextChange(String field, GroupKey group, List<Difference.Part> parts) {}

    /** Each stance may be null. */
    public record StanceChange(GroupKey group, Stance before, Stance after) {}

    /** The points that are not the same, in order; none is ever taken out once groups have read it. */
    static List<ItemChange> between(MinutesVersion before, MinutesVersion after) {
        return after.items().stream()
                .map(item -> of(before.item(item::isOf).orElse(null), item))
                .filter(ItemChange::isChange)
                .toList();
    }

    private static ItemChange of(MinutesItem before, MinutesItem after) {
        List<TextChange> texts = new ArrayList<>();
        List<StanceChange> stances = new ArrayList<>();
        addText("summary", null, before == null ? null : before.summary(), after.summary(), texts);
        for (GroupKey group : groups(before, after)) {
            addText("view", group, said(before, group, GroupVoice::view), said(after, group, GroupVoice::view), texts);
            addText(
                    "answer",
                    group,
                    said(before, group, GroupVoice::answer),
                    said(after, group, GroupVoice::answer),
                    texts);
            Stance stood = stance(before, group);
            Stance stands = stance(after, group);
            if (stood != stands) {
                stances.add(new StanceChange(group, stood, stands));
            }
        }
        addText("outcome", null, before == null ? null : before.outcome(), after.outcome(), texts);
        return new ItemChange(after.position(), after.heading().title(), before == null, texts, stances);
    }

    private static void addText(String field, GroupKey group, String before, String after, List<TextChange> to) {
        if (!Objects.equals(before, after)) {
            to.add(new TextChange(field, group, Difference.between(orEmpty(before), orEmpty(after))));
        }
    }

    private static Set<GroupKey> groups(MinutesItem before, MinutesItem after) {
        Set<GroupKey> groups = new LinkedHashSet<>();
        after.voices().forEach(voice -> groups.add(voice.groupKey()));
        if (before != null) {
            before.voices().forEach(voice -> groups.add(voice.groupKey()));
        }
        return groups;
    }

    private static String said(MinutesItem item, GroupKey group, Function<GroupVoice, String> part) {
        return item == null
                ? null
                : item.voices().stream()
                        .filter(voice -> voice.groupKey().equals(group))
                        .map(part)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Stance stance(MinutesItem item, GroupKey group) {
        return item == null ? null : item.stance(group).orElse(null);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private boolean isChange() {
        return added || !texts.isEmpty() || !stances.isEmpty();
    }
}
