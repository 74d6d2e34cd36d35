package nl.sekswerkplatform.groups;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.sekswerkplatform.testing.AsOperator;

/** The five founding groups, admitted. */
@Stateless
public class GroupFixture {
    public static final List<String> FOUNDING =
            List.of("sex-workers", "support", "police", "municipality", "residents");
    private static final List<String> PROTECTED = List.of("sex-workers", "residents");

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    /** Seats the founding groups, and admits whatever groups other tests seated. */
    @PermitAll
    public void seatAndAdmit() throws Exception {
        asOperator.call(() -> {
            groups.found(FOUNDING.stream().map(key -> founding(key, true)).toList());
            nameWhoVouches();
            groups.findSeated().stream()
                    .filter(group -> group.publicKey().isEmpty())
                    .forEach(group -> groups.enterKey(group.key(), anyKey()));
            return null;
        });
    }

    @PermitAll
    public void foundObserver(String key) throws Exception {
        asOperator.call(() -> {
            groups.found(List.of(founding(key, false)));
            return null;
        });
    }

    /** A seated group as it stands in the store, not kept there. */
    public static StakeholderGroup seated(String key, boolean admitted) {
        StakeholderGroup group = StakeholderGroup.found(founding(key, true), FOUNDING.indexOf(key) + 1);
        if (admitted) {
            group.enterKey(anyKey(), LocalDate.EPOCH);
        }
        return group;
    }

    /** Also for groups that other tests seated without a word about it. */
    private void nameWhoVouches() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update stakeholder_group set vouched_by = concat('who know ', group_key)"
                    + " where vouched_by is null and seated");
        }
    }

    private static FoundGroup founding(String key, boolean seated) {
        boolean inFunction = !PROTECTED.contains(key);
        String vouchedBy = "who know " + key;
        return new FoundGroup(
                new GroupKey(key), key, key, seated, inFunction, vouchedBy, ShownAs.PSEUDONYM, Admission.IMMEDIATE);
    }

    static PublicKey anyKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
