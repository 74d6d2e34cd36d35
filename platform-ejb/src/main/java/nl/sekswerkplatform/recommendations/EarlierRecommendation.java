package nl.sekswerkplatform.recommendations;

import java.time.YearMonth;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Advice of a body outside the table, with the answer it got, from before the platform.
 *
 * @param response null while there is no answer
 * @param reasons null when there are none
 * @param pilotKey null when it led to no pilot
 * @param enteredBy the group that brought it in; null when none did
 * @param gone whether its words were hidden or removed there
 * @param before what stood there before it was corrected, the first first
 */
public record EarlierRecommendation(
        String key,
        RecommendationWords words,
        Response response,
        String reasons,
        String pilotKey,
        boolean illustrative,
        GroupKey enteredBy,
        boolean gone,
        List<EarlierWords> before) {
    public EarlierRecommendation(
            String key,
            String number,
            String by,
            YearMonth date,
            String text,
            Response response,
            String reasons,
            String pilotKey,
            boolean illustrative) {
        this(
                key,
                new RecommendationWords(null, number, by, date, text, null),
                response,
                reasons,
                pilotKey,
                illustrative,
                null,
                false,
                List.of());
    }
}
