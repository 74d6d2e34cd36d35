package nl.sekswerkplatform.houserules;

import java.time.LocalDate;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Hidden words before a screener.
 *
 * @param mayConfirm true for a screener of another group than the one that hid them
 */
public record HidingItem(
        UUID id,
        String ref,
        HidingReason reason,
        GroupKey hiddenBy,
        LocalDate lastDay,
        String words,
        boolean mayConfirm) {}
