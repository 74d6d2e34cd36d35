package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.sekswerkplatform.groups.GroupKey;

/** A turn that a group gave on. */
@Embeddable
public class PassedTurn {
    @Enumerated(EnumType.STRING)
    @Column(name = "turn_role")
    private TurnRole role;

    @Column(name = "group_key")
    private GroupKey groupKey;

    protected PassedTurn() {}

    PassedTurn(TurnRole role, GroupKey groupKey) {
        this.role = role;
        this.groupKey = groupKey;
    }

    public TurnRole role() {
        return role;
    }

    public GroupKey groupKey() {
        return groupKey;
    }
}
