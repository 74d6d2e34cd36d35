package nl.sekswerkplatform.architecture.contextsstandinnocircle.pilots;

import nl.sekswerkplatform.architecture.contextsstandinnocircle.meetings.MeetingViolation;

/** Two contexts that know each other. */
public class PilotViolation {
    MeetingViolation meeting;
}
