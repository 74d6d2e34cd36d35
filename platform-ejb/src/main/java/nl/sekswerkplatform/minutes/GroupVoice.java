package nl.sekswerkplatform.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.shared.Text;

/** What one group said of an item, and how it stands towards the outcome. */
@Entity
@Table(name = "minutes_voice")
public class GroupVoice implements OfGroup {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "item_id")
    private MinutesItem item;

    @Column(name = "group_key")
    private GroupKey groupKey;

    @Column(name = "view_text")
    private String view;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Column(name = "answer_text")
    private String answer;

    protected GroupVoice() {}

    GroupVoice(MinutesItem item, GroupKey groupKey) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.groupKey = groupKey;
    }

    void say(WrittenItem.Voice said) {
        this.view = Text.optional("view", said.view(), MinutesItem.MAX_VIEW);
        this.stance = said.stance();
        this.answer = Text.optional("answer", said.answer(), MinutesItem.MAX_ANSWER);
    }

    /** Where the group stands by its round; an answer stays where a reservation asks for one. */
    void stand(Stance towards, boolean answered) {
        stance = towards;
        answer = answered ? answer : null;
    }

    boolean isSilent() {
        return view == null && stance == null && answer == null;
    }

    @Override
    public GroupKey groupKey() {
        return groupKey;
    }

    /** Null when the group said nothing on it. */
    public String view() {
        return view;
    }

    /** Null when the group was absent, or was not asked. */
    public Stance stance() {
        return stance;
    }

    /** What the table answered to the group's reservation; null when it has none. */
    public String answer() {
        return answer;
    }
}
