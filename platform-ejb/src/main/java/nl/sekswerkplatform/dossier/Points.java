package nl.sekswerkplatform.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.VersionStatus;

/** Counts the points of minutes that were asked about in more than one text, so that each is known again in the others. */
record Points(Map<UUID, Integer> numbers) {
    static Points of(Minutes minutes) {
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        var told = MinutesHistory.told(minutes);
        if (told.size() > 1) {
            for (MinutesVersion version : told) {
                version.items().forEach(item -> numbers.putIfAbsent(item.origin(), numbers.size() + 1));
            }
        }
        return new Points(numbers);
    }

    /** Null when there is one text. */
    Integer of(MinutesItem item) {
        return numbers.get(item.origin());
    }

    static boolean isOver(MinutesVersion version) {
        return version.status() != VersionStatus.DRAFT && version.status() != VersionStatus.OFFERED;
    }
}
