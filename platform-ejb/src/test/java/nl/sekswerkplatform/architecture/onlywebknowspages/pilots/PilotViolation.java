package nl.sekswerkplatform.architecture.onlywebknowspages.pilots;

import jakarta.faces.context.FacesContext;

/** The domain asks who reads it. */
class PilotViolation {
    FacesContext page;
}
