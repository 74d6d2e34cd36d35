package nl.sekswerkplatform.attack;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.authenticators.SpentNumberService;
import nl.sekswerkplatform.drafts.DraftService;
import nl.sekswerkplatform.drafts.FormPlace;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.membership.ActingMember;

/** What each does by herself: she types and does not send, and signs in with a number of her app. */
@ApplicationScoped
public class CrowdAloneFixture {
    private static final int LONGEST = 400;

    @Inject
    private CrowdFixture crowd;

    @Inject
    private DraftService drafts;

    @Inject
    private SpentNumberService numbers;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    /** Whose each of the new drafts is, by its id in hexadecimal digits: found as she finds it, by her secret. */
    Map<String, Integer> type(String form) throws Exception {
        Set<UUID> before = marks().keySet();
        for (ActingMember member : crowd.people()) {
            String words = "w".repeat(1 + crowd.lots().nextInt(LONGEST));
            KeptText text =
                    new KeptText(new FormPlace("/members/proposals/propose", form), "", Map.of(form + ":text", words));
            crowd.act(() -> drafts.keep(member.secret(), text));
        }
        Map<String, Integer> owners = new HashMap<>();
        Map<UUID, String> made = marks();
        made.keySet().removeAll(before);
        made.forEach((id, mark) -> {
            Integer person = crowd.owners("draft", id).get(mark);
            owners.put(HexFormat.of().formatHex(Bytes.of(id)), person);
        });
        return owners;
    }

    /** All in the same thirty seconds, as after a meeting. */
    void signIn(long step) throws Exception {
        for (ActingMember member : crowd.people()) {
            crowd.act(() -> numbers.spend(member.nullifier("number", Long.toString(step))));
        }
    }

    private Map<UUID, String> marks() throws SQLException {
        Map<UUID, String> marks = new HashMap<>();
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select id, nullifier from draft")) {
            while (rows.next()) {
                marks.put(UUID.fromString(rows.getString(1)), rows.getString(2));
            }
        }
        return marks;
    }
}
