package nl.sekswerkplatform.architecture.entitiesaremadebytheirverbs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Anyone may make an empty one. */
@Entity
class PilotViolation {
    @Id
    private String title;

    public PilotViolation() {}
}
