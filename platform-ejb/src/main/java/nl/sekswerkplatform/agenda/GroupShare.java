package nl.sekswerkplatform.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;

/** What one group gave to an item, as coarse as it is shown. */
@Embeddable
public class GroupShare implements OfGroup {
    private int position;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    @Column(name = "share_level")
    private ShareLevel level;

    protected GroupShare() {}

    GroupShare(int position, GroupKey group, ShareLevel level) {
        this.position = position;
        this.group = group;
        this.level = level;
    }

    int position() {
        return position;
    }

    @Override
    public GroupKey groupKey() {
        return group;
    }

    public ShareLevel level() {
        return level;
    }
}
