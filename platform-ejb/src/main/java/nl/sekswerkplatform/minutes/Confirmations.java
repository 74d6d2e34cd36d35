package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;

/** What the groups that were asked to confirm have answered so far. */
record Confirmations(List<GroupConfirmation> groups) {
    /** @throws GroupNotSeated when the group was not asked */
    GroupConfirmation of(GroupKey group) {
        return groups.stream()
                .filter(confirmation -> confirmation.groupKey().equals(group))
                .findFirst()
                .orElseThrow(() -> new GroupNotSeated(group));
    }

    /** The groups that confirm today by the word of their secretary. */
    List<GroupKey> settle(LocalDate offeredOn, LocalDate today, ConfirmationRule rule) {
        return groups.stream()
                .filter(confirmation -> confirmation.settle(offeredOn, today, rule))
                .map(GroupConfirmation::groupKey)
                .toList();
    }

    /** True when more of the groups that were asked have confirmed than have not. */
    boolean areOfMost() {
        return confirmedBy().size() > notConfirmedBy().size();
    }

    List<GroupKey> confirmedBy() {
        return keys(true);
    }

    List<GroupKey> notConfirmedBy() {
        return keys(false);
    }

    private List<GroupKey> keys(boolean confirmed) {
        return groups.stream()
                .filter(confirmation -> confirmation.isConfirmed() == confirmed)
                .map(GroupConfirmation::groupKey)
                .toList();
    }
}
