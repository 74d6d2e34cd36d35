package nl.sekswerkplatform.web.ballotwitness;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.ballotwitness.WitnessReading;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Somebody on whom the groups have to agree.
 *
 * @param agreed true when the member or her group has
 */
public record WaitingWitness(
        UUID id, String name, String key, List<String> agreedBy, List<String> notAgreedBy, boolean agreed)
        implements Serializable {

    static WaitingWitness of(WitnessReading reading) {
        return new WaitingWitness(
                reading.id(),
                reading.name(),
                reading.key(),
                keys(reading.agreedBy()),
                keys(reading.notAgreedBy()),
                reading.agreed());
    }

    /** Those that agreed. */
    public List<GroupKey> agreeing() {
        return agreedBy.stream().map(GroupKey::new).toList();
    }

    /** Those whose agreement is waited for. */
    public List<GroupKey> awaited() {
        return notAgreedBy.stream().map(GroupKey::new).toList();
    }

    private static List<String> keys(List<GroupKey> groups) {
        return groups.stream().map(GroupKey::value).toList();
    }
}
