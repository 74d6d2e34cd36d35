package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** The act belongs to the groups that chair this meeting or write its minutes. */
public class NotLeadingThisMeeting extends DomainException {
    NotLeadingThisMeeting() {
        super();
    }
}
