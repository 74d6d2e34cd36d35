package nl.sekswerkplatform.web.followups;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sekswerkplatform.followups.FollowUpOrder;
import nl.sekswerkplatform.followups.FollowUpSummary;

/**
 * Follow-ups that stand together on the board.
 *
 * @param group the key of who answers for all of them; null when they are put together otherwise
 * @param pilot the key of the pilot they are all about; null for none
 */
public record FollowUpSection(FollowUpOrder order, String group, String pilot, List<FollowUpSummary> rows) {
    static List<FollowUpSection> of(List<FollowUpSummary> rows, FollowUpOrder order) {
        List<FollowUpSection> sections = new ArrayList<>();
        for (FollowUpSummary row : rows) {
            FollowUpSection fitting = fitting(row, order);
            FollowUpSection last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !last.isLike(fitting)) {
                sections.add(fitting);
                last = fitting;
            }
            last.rows().add(row);
        }
        return sections;
    }

    private static FollowUpSection fitting(FollowUpSummary row, FollowUpOrder order) {
        return new FollowUpSection(
                order,
                order == FollowUpOrder.OWNER ? row.owner().value() : null,
                order == FollowUpOrder.PILOT ? row.pilotKey().orElse(null) : null,
                new ArrayList<>());
    }

    private boolean isLike(FollowUpSection other) {
        return Objects.equals(group, other.group) && Objects.equals(pilot, other.pilot);
    }

    /** True where only the date puts them together. */
    public boolean isByDate() {
        return order == FollowUpOrder.DATE;
    }
}
