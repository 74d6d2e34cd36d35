package nl.sekswerkplatform.architecture.contextsusewhattheydeclare.pilots;

import nl.sekswerkplatform.architecture.contextsusewhattheydeclare.meetings.Meeting;

/** Uses a context that its package does not declare. */
class PilotViolation {
    Meeting meeting;
}
