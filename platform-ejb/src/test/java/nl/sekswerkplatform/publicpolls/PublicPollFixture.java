package nl.sekswerkplatform.publicpolls;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.publicpolls.Question.Kind;

/** Polls for tests. */
public final class PublicPollFixture {
    public static final int NOTICE = PollDays.NOTICE_FLOOR;
    public static final int OPEN = PollDays.OPEN_FLOOR;

    private PublicPollFixture() {}

    /** Two questions: lamps or benches, and how safe it is; as soon as can be. */
    public static AskPublicPoll poll(LocalDate today, boolean everyone, String... groups) {
        return new AskPublicPoll(
                UUID.randomUUID(),
                "What is needed",
                "Because the street changes.",
                "It is put on the agenda.",
                today.plusDays(NOTICE),
                today.plusDays(NOTICE + OPEN - 1L),
                Arrays.stream(groups).map(GroupKey::new).collect(Collectors.toSet()),
                everyone,
                List.of(lamps(), safe()));
    }

    static Question lamps() {
        return new Question(Kind.ONE, "Lamps or benches?", List.of("Lamps", "Benches"), null, null);
    }

    static Question safe() {
        return new Question(Kind.SCALE_5, "How safe is it?", List.of(), "not at all", "very");
    }

    public static AnswerSheet sheet(int first, int second) {
        return new AnswerSheet(Map.of(1, Set.of(first), 2, Set.of(second)));
    }

    /** As other tests expect to find it. */
    public static void clear(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table : List.of("proposal_poll", "public_poll_box", "public_poll_group", "public_poll")) {
                statement.executeUpdate("delete from " + table);
            }
        }
    }
}
