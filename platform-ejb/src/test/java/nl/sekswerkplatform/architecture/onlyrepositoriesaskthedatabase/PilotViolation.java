package nl.sekswerkplatform.architecture.onlyrepositoriesaskthedatabase;

import jakarta.persistence.EntityManager;

/** Asks the database itself. */
class PilotViolation {
    EntityManager database;
}
