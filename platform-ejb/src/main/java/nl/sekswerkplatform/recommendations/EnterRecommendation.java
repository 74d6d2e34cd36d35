package nl.sekswerkplatform.recommendations;

import java.util.List;
import java.util.UUID;

/**
 * What a body advised, a point each: every point gets an answer of its own.
 *
 * @param form made when the form was opened, so that sending it twice enters it once
 * @param pilotKey null when it is about no pilot
 */
public record EnterRecommendation(UUID form, String pilotKey, List<RecommendationWords> points) {
    public static final int MOST = 10;

    /** @throws PointsOutOfRange when nothing is advised, or too much at once */
    public EnterRecommendation {
        if (points.isEmpty() || points.size() > MOST) {
            throw new PointsOutOfRange(MOST);
        }
        points = List.copyOf(points);
    }

    /** Known to no other platform, and the same when the form comes again. */
    String key(int place) {
        return "recommendation-" + form.toString().substring(0, 13) + "-" + (place + 1);
    }
}
