package nl.sekswerkplatform.sittings;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Who would speak for each group that waits. In a group, room and elsewhere take turns, elsewhere first, because who is
 * not there is easily forgotten. Of what they wrote, everyone's first words come before anyone's second, and then a lot
 * decides: the order in which they wrote is not known.
 */
final class Speakers {
    private final Sitting sitting;
    private final List<Contribution> aboutItem;

    /** @param contributions of the meeting; those about other items wait for theirs */
    Speakers(Sitting sitting, List<Contribution> contributions) {
        this.sitting = sitting;
        this.aboutItem = contributions.stream()
                .filter(each -> sitting.isOn(each.position()))
                .toList();
    }

    /** One for each group that waits, the next one first. */
    List<Speaker> inOrder(SpeakingOrder order, LocalDateTime now) {
        Set<GroupKey> waiting = new HashSet<>(sitting.hands());
        aboutItem.stream().filter(each -> !each.isRead()).forEach(each -> waiting.add(each.group()));
        return order.of(waiting, sitting.heard(now)).stream().map(this::of).toList();
    }

    private Speaker of(GroupKey group) {
        return new Speaker(group, isWritingsTurn(group) ? nextWritten(group) : null);
    }

    private boolean isWritingsTurn(GroupKey group) {
        long read = ofGroup(group, true).size();
        long spoken = sitting.turnsOf(group) - read;
        return !ofGroup(group, false).isEmpty() && (!sitting.hands().contains(group) || read <= spoken);
    }

    private Contribution nextWritten(GroupKey group) {
        return ofGroup(group, false).stream()
                .min(Comparator.comparingInt(Contribution::turn).thenComparing(Contribution::id))
                .orElseThrow();
    }

    private List<Contribution> ofGroup(GroupKey group, boolean read) {
        return aboutItem.stream()
                .filter(each -> each.isRead() == read && each.group().equals(group))
                .toList();
    }
}
