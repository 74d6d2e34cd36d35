package nl.sekswerkplatform.web.minutes;

import java.io.Serializable;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.WrittenItem;

/** What one group said of an item and how it stands, as it is typed. */
public class VoiceField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String groupKey;
    private String view;
    private Stance stance;

    VoiceField(GroupKey group, MinutesItem item) {
        this.groupKey = group.value();
        item.voices().stream()
                .filter(voice -> voice.groupKey().equals(group))
                .forEach(voice -> this.view = voice.view());
        this.stance = item.stance(group).orElse(null);
    }

    GroupKey group() {
        return new GroupKey(groupKey);
    }

    WrittenItem.Voice voice() {
        return new WrittenItem.Voice(view, stance);
    }

    public String getGroupKey() {
        return groupKey;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }
}
