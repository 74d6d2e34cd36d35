package nl.sekswerkplatform.ballotwitness;

import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Who is put forward, before a member.
 *
 * @param agreed true when her group has agreed, or she herself
 */
public record WitnessReading(
        UUID id, String name, String key, List<GroupKey> agreedBy, List<GroupKey> notAgreedBy, boolean agreed) {

    static WitnessReading of(BallotWitness witness, boolean agreed) {
        return new WitnessReading(
                witness.id(),
                witness.name(),
                witness.key().written(),
                witness.agreedBy(),
                witness.notAgreedBy(),
                agreed);
    }
}
