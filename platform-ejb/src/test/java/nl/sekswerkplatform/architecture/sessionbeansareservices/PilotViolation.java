package nl.sekswerkplatform.architecture.sessionbeansareservices;

import jakarta.ejb.Stateless;

/** A service under another word. */
@Stateless
class PilotViolation {}
