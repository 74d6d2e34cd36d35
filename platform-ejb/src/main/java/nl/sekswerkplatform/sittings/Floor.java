package nl.sekswerkplatform.sittings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/** Which group speaks now, since when, and what is read out for it. */
@Embeddable
class Floor {
    @Column(name = "floor_group")
    private GroupKey group;

    /** In UTC. */
    @Column(name = "floor_since")
    private LocalDateTime since;

    /** A UUID as text, because EclipseLink reads no UUID that may be missing. */
    @Column(name = "floor_contribution")
    private String contribution;

    protected Floor() {}

    /** @param contribution null when somebody in the room speaks */
    Floor(GroupKey group, UUID contribution, LocalDateTime since) {
        this.group = group;
        this.contribution = contribution == null ? null : contribution.toString();
        this.since = since;
    }

    GroupKey group() {
        return group;
    }

    LocalDateTime since() {
        return since;
    }

    /** Null when somebody in the room speaks. */
    UUID contribution() {
        return contribution == null ? null : UUID.fromString(contribution);
    }
}
