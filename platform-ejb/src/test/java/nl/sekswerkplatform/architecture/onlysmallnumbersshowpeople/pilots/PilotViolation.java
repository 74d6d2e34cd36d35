package nl.sekswerkplatform.architecture.onlysmallnumbersshowpeople.pilots;

import nl.sekswerkplatform.architecture.onlysmallnumbersshowpeople.smallnumbers.ShownCount;

/** Shows how many there are without asking whether that may be shown. */
class PilotViolation {
    ShownCount supporters() {
        return new ShownCount(3);
    }
}
