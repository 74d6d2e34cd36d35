package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database does with decisions when something goes wrong, or somebody writes to it by hand. */
@ArquillianTest
class DecisionInDatabaseIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private PublishingFixture publishing;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String pilot = "it-" + UUID.randomUUID();

    @BeforeEach
    void preparePilot() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.pilot(pilot, "i-" + pilot));
            return null;
        });
    }

    /** As when a node or its line to the database goes away in the middle: other numbers go on without a gap. */
    @Test
    void leavesNothingBehindWhenItIsCutOffMidWay() throws Exception {
        UUID cut = publishing.draft(twoPersons(CutOffFixture.TITLE));
        assertThrows(EJBException.class, () -> publishing.publish(cut));
        assertEquals(DecisionStatus.DRAFT, publishing.get(cut).status());
        assertEquals("One person.", pilots.get(pilot).conditions().get(0).text());
        publishing.publish(twoPersons("Two persons"));
        assertEquals("Two persons.", pilots.get(pilot).conditions().get(0).text());
        publishing.assertNoGap();
    }

    @Test
    void staysInTheDatabaseAsItWasPublished() throws Exception {
        DecisionNumber number =
                publishing.publish(publishing.draft(withEffects("Stays", TODAY, null, DecisionEffects.NONE)));
        publishing.correct(number, "Nobody asks.", List.of(), 1);
        String row = "number = " + number.stored();
        String versions = "decision_id = (select id from decision where " + row + ")";
        assertRefused(List.of(
                "update decision set number = number + 1000 where " + row,
                "update decision set decided_by = 'Nobody' where " + row,
                "delete from decision where " + row,
                "update decision_version set text = 'Never said' where edition = 1 and " + versions,
                "delete from decision_version where edition = 1 and " + versions));
    }

    @Test
    void keepsWhatItDidWithAPilotAndHowThatCameWhereItIs() throws Exception {
        DecidedPilot decided = new DecidedPilot("Stays", "Does it help?", 9_000, "The old harbour", TODAY, 12);
        DecisionNumber bringing = publishing.publish(
                withEffects("Brings", TODAY, null, DecisionEffects.bringing(new NewPilot(decided), List.of())));
        DecisionNumber moving = publishing.move(pilot, PilotStatus.PREPARING, PilotStatus.ENDED);
        String brought = " where number = " + bringing.stored();
        String moved = " where number = " + moving.stored();
        String steps = " from pilot_step where pilot_key = '" + pilot + "'";
        assertRefused(List.of(
                "update decision set stage_from = 'RUNNING'" + moved,
                "update decision set stage_to = 'RUNNING'" + moved,
                "update decision set stage_from = null, stage_to = null" + moved,
                "update decision set new_pilot_title = 'Other'" + brought,
                "update decision set new_pilot_question = 'Other?'" + brought,
                "update decision set new_pilot_budget = 1" + brought,
                "update decision set new_pilot_area = 'Elsewhere'" + brought,
                "update decision set new_pilot_start = '2020-01-01'" + brought,
                "update decision set new_pilot_months = 1" + brought,
                "update pilot_step set stage = 'RUNNING' where pilot_key = '" + pilot + "'",
                "delete" + steps + " and sequence = 2",
                "delete" + steps + " and sequence = 1",
                "delete" + steps));
    }

    private void assertRefused(List<String> statements) throws SQLException {
        try (Connection owner = database.getConnection();
                Statement change = owner.createStatement()) {
            for (String statement : statements) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> change.executeUpdate(statement), statement);
                assertEquals("45000", refused.getSQLState(), statement);
            }
        }
    }

    private DecisionText twoPersons(String title) {
        var change = ConditionChange.change("one", 1, "One person.", "Two persons.");
        return withEffects(title, TODAY, pilot, new DecisionEffects(List.of(), List.of(change), null));
    }
}
