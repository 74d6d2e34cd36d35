package nl.sekswerkplatform.architecture.inputknowsnobody.input;

import java.security.Principal;

/** Knows who speaks. */
class InputViolation {
    Principal speaker;
}
