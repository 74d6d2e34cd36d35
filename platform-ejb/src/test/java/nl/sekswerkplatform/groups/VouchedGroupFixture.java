package nl.sekswerkplatform.groups;

import java.security.PublicKey;
import java.time.LocalDate;

/** Groups with or without the key of who vouches for them, not kept in the store. */
public final class VouchedGroupFixture {
    private VouchedGroupFixture() {}

    public static StakeholderGroup founded(FoundGroup founding) {
        return StakeholderGroup.found(founding, 1);
    }

    public static StakeholderGroup withKey(StakeholderGroup group, PublicKey vouchingKey) {
        group.enterKey(vouchingKey, LocalDate.of(2026, 11, 2));
        return group;
    }
}
