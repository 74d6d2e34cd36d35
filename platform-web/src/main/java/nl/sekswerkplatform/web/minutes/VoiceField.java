package nl.sekswerkplatform.web.minutes;

import java.io.Serializable;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.WrittenItem;

/** What one group said of an item and how it stands, as it is typed. */
public class VoiceField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String groupKey;
    private String view;
    private Stance stance;
    private String answer;

    VoiceField(GroupKey group, MinutesItem item) {
        this.groupKey = group.value();
        item.voices().stream().filter(voice -> voice.groupKey().equals(group)).forEach(this::read);
        this.stance = item.stance(group).orElse(null);
    }

    private void read(GroupVoice said) {
        view = said.view();
        answer = said.answer();
    }

    GroupKey group() {
        return new GroupKey(groupKey);
    }

    /** @param byHand false where a round says how the group stands */
    WrittenItem.Voice voice(boolean byHand) {
        return new WrittenItem.Voice(view, byHand ? stance : null, answer);
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

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
