package nl.sekswerkplatform.dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFromDossier;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier is written page by page: how many things there are makes no difference to what is asked of each page. */
@ArquillianTest
class DossierQuestionsIT {
    private static final int TRIES = 3;
    private static final int MANY = 40;

    /** One page more of each kind, and what the clocks of the platform ask meanwhile. */
    private static final int ONE_PAGE = 15;

    @Inject
    private DossierService dossiers;

    @Inject
    private EnterProposalService proposals;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private EarlierFollowUpService followUps;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsOperator operator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @Test
    void areNoMoreForManyProposalsThanForFew() throws Exception {
        int few = questions();
        for (int i = 0; i < MANY; i++) {
            ProposalDraft draft = new ProposalDraft("One of many", "And?", Purpose.DISCUSS, 10, null, Set.of());
            operator.call(() ->
                    proposals.enterFromDossier(new ProposalFromDossier(key(), new GroupKey("residents"), draft, true)));
        }
        assertGrewByAPageAtMost(few);
    }

    @Test
    void areNoMoreForManyDecisionsThanForFew() throws Exception {
        int few = questions();
        for (int i = 0; i < MANY; i++) {
            operator.call(() -> {
                decisions
                        .recordEarlier(decision())
                        .ifPresent(number -> followUps.recordEarlier(
                                number, List.of(new EarlierFollowUp(key(), FollowUpStatus.DONE))));
                return null;
            });
        }
        assertGrewByAPageAtMost(few);
    }

    private void assertGrewByAPageAtMost(int few) throws SQLException {
        int many = questions();
        assertTrue(many - few <= ONE_PAGE, () -> few + " questions before " + MANY + " more, " + many + " after");
    }

    private static EarlierDecision decision() {
        LocalDate date = LocalDate.of(2022, 5, 31);
        return new EarlierDecision(
                key(),
                "One of many",
                DecisionKind.OTHER,
                "It is done.",
                "It was asked.",
                "Mayor and aldermen",
                date,
                null,
                null,
                List.of(new PlannedFollowUp("Done", Decision.MUNICIPALITY, null, date)),
                true);
    }

    private static String key() {
        return "it-" + UUID.randomUUID();
    }

    /** The least of a few tries, since clocks ask as well. */
    private int questions() throws SQLException {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            int before = selects();
            dossiers.write(OutputStream.nullOutputStream());
            least = Math.min(least, selects() - before);
        }
        return least;
    }

    private int selects() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("show global status like 'Com_select'")) {
            found.next();
            return found.getInt(2);
        }
    }
}
