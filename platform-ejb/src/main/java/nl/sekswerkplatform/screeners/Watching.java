package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/** Sees to it that the groups that screen are watched, from the first day on. */
@ApplicationScoped
class Watching {
    @Inject
    private Absences absences;

    void watch(GroupKey group) {
        if (!absences.isWatched(group)) {
            absences.watch(group);
        }
    }

    /** Calls the reserve if it is needed. */
    void look() {
        Mandate.SCREENER.groups().forEach(this::watch);
        absences.look();
    }
}
