package nl.sekswerkplatform.architecture.entitieshavenosetters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Anyone may change its title. */
@Entity
class PilotViolation {
    @Id
    private String title;

    public void setTitle(String title) {
        this.title = title;
    }
}
