package nl.sekswerkplatform.web.publicpolls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.sekswerkplatform.publicpolls.PollResults;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * What came of one question: for each audience a picture of its own with the table in it, all as wide. The longest bar is
 * what most of that audience answered, so that a small group is seen as well as a large one. It draws what may be shown.
 *
 * @param audiences the groups in the order of the table; everyone last
 */
public record ResultTable(Question question, List<Audience> audiences) {
    private static final int WIDTH = 100;
    /** A number below ten that is not told is drawn as if it were seven. */
    private static final int FEW = 7;

    /**
     * @param group whose it is; {@code EVERYONE} for everyone
     * @param rows empty when nothing may be shown
     */
    public record Audience(String group, List<Row> rows) {
        public boolean isOfEveryone() {
            return PollResults.EVERYONE.equals(group);
        }
    }

    /**
     * @param part of a scale: LOW, MIDDLE or HIGH; null for an option
     * @param words of the option; of the end of a scale
     * @param outline of the bar as an SVG path; empty when there is none to draw
     * @param tone how the bar looks
     */
    public record Row(String part, String words, ShownCount count, String outline, String tone) {}

    static List<ResultTable> of(PublicPollReading poll) {
        PollResults results = poll.results().orElseThrow();
        List<ResultTable> tables = new ArrayList<>();
        for (int place = 0; place < poll.questions().size(); place++) {
            Question question = poll.questions().get(place);
            List<Audience> audiences = new ArrayList<>();
            for (var audience : results.byAudience().entrySet()) {
                audiences.add(new Audience(
                        audience.getKey(), rows(question, audience.getValue().get(place))));
            }
            tables.add(new ResultTable(question, audiences));
        }
        return tables;
    }

    private static List<Row> rows(Question question, List<ShownCount> counts) {
        if (counts.stream().allMatch(count -> count.kind() == ShownCount.Kind.HIDDEN)) {
            return List.of();
        }
        int most = counts.stream().mapToInt(ResultTable::length).max().orElse(1);
        return IntStream.range(0, counts.size())
                .mapToObj(place -> row(question, place, counts.get(place), Math.max(most, 1)))
                .toList();
    }

    private static Row row(Question question, int place, ShownCount count, int most) {
        double length = (double) length(count) * WIDTH / most;
        String outline = length == 0 ? "" : String.format(Locale.ROOT, "M0 0h%.1fv4H0z", length);
        String tone = count.kind() == ShownCount.Kind.FEW ? "second" : "first";
        if (!question.kind().isScale()) {
            return new Row(null, question.options().get(place), count, outline, tone);
        }
        return switch (place) {
            case 0 -> new Row("LOW", question.low(), count, outline, tone);
            case 1 -> new Row("MIDDLE", "", count, outline, tone);
            default -> new Row("HIGH", question.high(), count, outline, tone);
        };
    }

    private static int length(ShownCount count) {
        return switch (count.kind()) {
            case FEW -> FEW;
            case ROUNDED, EXACT -> count.value().orElseThrow();
            case HIDDEN, BAND -> 0;
        };
    }
}
