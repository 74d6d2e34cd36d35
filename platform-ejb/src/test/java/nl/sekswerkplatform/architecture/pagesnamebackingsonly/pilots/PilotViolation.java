package nl.sekswerkplatform.architecture.pagesnamebackingsonly.pilots;

import jakarta.inject.Named;

/** A page names the domain. */
@Named
class PilotViolation {}
