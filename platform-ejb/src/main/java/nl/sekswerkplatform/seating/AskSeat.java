package nl.sekswerkplatform.seating;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/**
 * What a member asks the table.
 *
 * @param seated true when the group should sit, false when it should not any more
 * @param vouchedBy who hands out the cards of the group, where nobody knows it yet; else empty
 * @param reason why, for everyone to read
 * @param minutes asked at the table
 */
public record AskSeat(GroupKey group, boolean seated, String vouchedBy, String reason, int minutes) {
    public static final int MAX_BODY = 120;

    public AskSeat {
        vouchedBy = Text.optional("vouchedBy", vouchedBy, MAX_BODY);
    }
}
