package nl.sekswerkplatform.architecture.onlywebreadsthelog.pilots;

import nl.sekswerkplatform.architecture.onlywebreadsthelog.transparency.Log;

/** Writes to the log by hand. */
class PilotViolation {
    Log log;
}
