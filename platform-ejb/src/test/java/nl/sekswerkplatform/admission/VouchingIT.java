package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupKeyAlreadyEntered;
import nl.sekswerkplatform.groups.GroupRefused.KeyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupRefused.SeatedByTheTableAlone;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyUnnamed;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who hands out the cards of a seated group belongs to no other one. */
@ArquillianTest
class VouchingIT {
    @Inject
    private GroupService groups;

    @Inject
    private AdmissionService admissions;

    @Inject
    private Vouching vouching;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final KeyPair key = VouchingKey.random();
    private final String body = "De Rode Draad " + UUID.randomUUID();

    /** Other tests count the groups at the table. */
    @AfterEach
    void leavesNoGroupBehind() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from admission_card where batch_id in"
                    + " (select id from admission_batch where group_key like 'v-%')");
            statement.execute("delete from admission_batch where group_key like 'v-%'");
            statement.execute("delete from seat_change where group_key like 'v-%'");
            statement.execute("delete from stakeholder_group where group_key like 'v-%'");
        }
    }

    @Test
    void entersAKeyUnderTheNameOfTheBody() throws Exception {
        GroupKey group = found(true, body);
        enter(group, key);
        enter(group, key);
        assertEquals(1, inLog(group, "\"vouchedBy\",\"" + body + "\""));
        assertThrows(GroupKeyAlreadyEntered.class, () -> enter(group, VouchingKey.random()));
    }

    @Test
    void refusesAKeyThatVouchesForAnotherGroup() throws Exception {
        GroupKey first = found(true, body);
        GroupKey second = found(true, "Another " + body);
        enter(first, key);
        var refused = assertThrows(KeyOfOtherGroup.class, () -> enter(second, key));
        assertEquals(List.of(second, first), refused.arguments());
        assertTrue(obstacle(second, key).isPresent(), "the start is told so, and goes on");
        enter(second, VouchingKey.random());
    }

    @Test
    void refusesABodyThatVouchesForAnotherSeatedGroup() throws Exception {
        List<GroupKey> sitting =
                groups.findSeated().stream().map(StakeholderGroup::key).toList();
        try {
            run("update stakeholder_group set seated = false");
            FoundGroup first = founding(true, body);
            var refused =
                    assertThrows(VouchingBodyOfOtherGroup.class, () -> foundTogether(first, founding(true, body)));
            assertEquals(List.of(body, first.key()), refused.arguments());
            String same = " de  rode-draad " + body.substring(14).toUpperCase() + "!";
            assertThrows(
                    VouchingBodyOfOtherGroup.class,
                    () -> foundTogether(founding(true, body), founding(true, same)),
                    "written otherwise it is the same body");
            foundTogether(founding(true, body), founding(false, body), founding(true, "Another " + body));
        } finally {
            for (GroupKey seated : sitting) {
                run("update stakeholder_group set seated = true where group_key = '" + seated + "'");
            }
        }
    }

    @Test
    void letsNoFileSeatAGroupOnceTheTableSits() throws Exception {
        found(true, body);
        FoundGroup late = founding(true, "Another " + body);
        var refused = assertThrows(SeatedByTheTableAlone.class, () -> foundTogether(late));
        assertEquals(List.of(late.key()), refused.arguments());
        assertTrue(groups.find(late.key()).isEmpty());
        FoundGroup observer = founding(false, body);
        foundTogether(observer);
        foundTogether(new FoundGroup(
                observer.key(), "Groep", "Group", true, true, body, ShownAs.ORGANISATION, Admission.IMMEDIATE));
        assertFalse(groups.get(observer.key()).isSeated(), "what is there stays as it is");
    }

    @Test
    void refusesAKeyOfABodyThatNobodyNamed() throws Exception {
        GroupKey nameless = found(true, null);
        GroupKey observer = found(false, null);
        assertThrows(VouchingBodyUnnamed.class, () -> enter(nameless, key));
        enter(observer, key);
    }

    @Test
    void refusesMembersOfWhoVouchesForAnotherSeatedGroup() throws Exception {
        found(true, body);
        GroupKey other = found(true, "Another " + body);
        GroupKey observer = found(false, "A third " + body);
        enter(other, key);
        KeyPair third = VouchingKey.random();
        enter(observer, third);
        var refused = assertThrows(VouchingBodyOfOtherGroup.class, () -> register(other, key, body.toUpperCase()));
        assertTrue(refused.arguments().get(1).toString().startsWith("v-"));
        register(observer, third, body);
        register(other, key, "A shelter");
    }

    @Test
    void refusesAKeyOfABodyThatHasMembersInAnotherSeatedGroup() throws Exception {
        GroupKey sits = found(true, "Another " + body);
        enter(sits, key);
        register(sits, key, body);
        GroupKey group = found(true, body);
        KeyPair theirs = VouchingKey.random();
        assertEquals(
                VouchingBodyOfOtherGroup.class,
                obstacle(group, theirs).orElseThrow().getClass());
        assertThrows(VouchingBodyOfOtherGroup.class, () -> enter(group, theirs));
        assertTrue(groups.get(group).publicKey().isEmpty());
    }

    /** Seated as if the table had agreed to it. */
    private GroupKey found(boolean seated, String vouchedBy) throws Exception {
        FoundGroup founding = founding(false, vouchedBy);
        foundTogether(founding);
        run("update stakeholder_group set seated = " + seated + " where group_key = '" + founding.key() + "'");
        return founding.key();
    }

    private static FoundGroup founding(boolean seated, String vouchedBy) {
        return new FoundGroup(
                new GroupKey("v-" + UUID.randomUUID()),
                "Groep",
                "Group",
                seated,
                true,
                vouchedBy,
                ShownAs.ORGANISATION,
                Admission.IMMEDIATE);
    }

    private void foundTogether(FoundGroup... foundings) throws Exception {
        asOperator.call(() -> {
            groups.found(List.of(foundings));
            return null;
        });
    }

    private void run(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    private void enter(GroupKey group, KeyPair pair) throws Exception {
        asOperator.call(() -> {
            groups.enterKey(group, pair.getPublic());
            return null;
        });
    }

    private java.util.Optional<DomainException> obstacle(GroupKey group, KeyPair pair) throws Exception {
        return asOperator.call(() -> vouching.findObstacle(group, pair.getPublic()));
    }

    private void register(GroupKey group, KeyPair pair, String organisation) {
        var plain = BatchFixture.batchFor(group, BatchFixture.cards(2));
        var batch = new BatchContent(group, null, plain.mandates(), organisation, plain.cards());
        admissions.register(BatchFixture.signed(batch, pair));
    }

    /** How many disclosures of entries about the group hold this. */
    private int inLog(GroupKey group, String wanted) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement("select d.disclosure from log_disclosure d join log_entry e"
                        + " on e.id = d.entry_id where e.ref = ? and e.kind = 'GROUP_KEY'")) {
            asked.setString(1, "group/" + group);
            var rows = asked.executeQuery();
            while (rows.next()) {
                found.add(new String(Base64.getUrlDecoder().decode(rows.getString(1)), StandardCharsets.UTF_8));
            }
        }
        return (int) found.stream().filter(text -> text.contains(wanted)).count();
    }
}
