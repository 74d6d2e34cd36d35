package nl.sekswerkplatform.architecture.contextsstandinnocircle.meetings;

import nl.sekswerkplatform.architecture.contextsstandinnocircle.pilots.PilotViolation;

/** Two contexts that know each other. */
public class MeetingViolation {
    PilotViolation pilot;
}
