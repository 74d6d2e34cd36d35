package nl.sekswerkplatform.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/** A name that someone in the group has or had. It is never given again: nobody speaks under a former member's name. */
@Entity
@Table(name = "given_pseudonym")
public class GivenPseudonym {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    private String pseudonym;

    protected GivenPseudonym() {}

    GivenPseudonym(GroupKey group, String pseudonym) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.pseudonym = pseudonym;
    }
}
