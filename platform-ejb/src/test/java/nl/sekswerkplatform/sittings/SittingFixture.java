package nl.sekswerkplatform.sittings;

import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/** Words as they wait for their turn. */
final class SittingFixture {
    private SittingFixture() {}

    /**
     * @param turn of what its writer says about the item
     * @param id the last digits of its id: the lot
     */
    static Contribution written(String group, int turn, int position, int id) {
        return new Contribution(
                new WriteContribution(new UUID(0, id), 12, position, "Van elders", "K"),
                new Shown(new GroupKey(group), ShownAs.ALIAS, "K"),
                nullifier(id),
                turn);
    }

    private static Nullifier nullifier(int id) {
        byte[] stored = new byte[32];
        stored[0] = (byte) id;
        return Nullifier.ofStored(stored);
    }
}
