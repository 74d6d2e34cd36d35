package nl.sekswerkplatform.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;

/** What a group remarked on an item when it confirmed; says nothing of who or when. */
@Entity
@Table(name = "minutes_note")
public class ItemNote implements OfGroup {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "item_id")
    private MinutesItem item;

    @Column(name = "group_key")
    private GroupKey groupKey;

    @Column(name = "note_text")
    private String text;

    protected ItemNote() {}

    ItemNote(MinutesItem item, GroupKey groupKey, String text) {
        this.id = UUID.randomUUID();
        this.item = item;
        this.groupKey = groupKey;
        this.text = text;
    }

    @Override
    public GroupKey groupKey() {
        return groupKey;
    }

    public String text() {
        return text;
    }
}
