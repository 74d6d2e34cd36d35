package nl.sekswerkplatform.web.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.minutes.ConfirmationRule;
import nl.sekswerkplatform.minutes.GroupConfirmation;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.VersionStatus;

/** Says by which rule minutes are confirmed, and how each group came to it; never how many of its members did. */
@Named
@ApplicationScoped
public class ExplainConfirmationBacking {
    @Inject
    private ConfirmationRule rule;

    public int getConfirmers() {
        return rule.confirmers();
    }

    public int getSecretaryDays() {
        return rule.secretaryDays();
    }

    public int getDeadlineDays() {
        return rule.deadlineDays();
    }

    /** QUORUM or SECRETARY for a group that confirmed, WAITING for one that still may, SILENT for one that did not. */
    public String answer(MinutesVersion version, GroupConfirmation given) {
        if (given.isConfirmed()) {
            return given.how().name();
        }
        return version.status() == VersionStatus.OFFERED ? "WAITING" : "SILENT";
    }
}
