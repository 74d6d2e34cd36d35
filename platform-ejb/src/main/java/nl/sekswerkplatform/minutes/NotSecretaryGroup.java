package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** Only a member of the meeting's secretary group writes its minutes. */
public class NotSecretaryGroup extends DomainException {
    NotSecretaryGroup() {
        super();
    }
}
