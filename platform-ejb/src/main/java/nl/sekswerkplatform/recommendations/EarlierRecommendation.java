package nl.sekswerkplatform.recommendations;

import java.time.YearMonth;

/**
 * Advice of a body outside the table, with the answer it got, from before the platform.
 *
 * @param number as that body numbered it
 * @param response null while there is no answer
 * @param reasons null when there are none
 * @param pilotKey null when it led to no pilot
 */
public record EarlierRecommendation(
        String key,
        String number,
        String by,
        YearMonth date,
        String text,
        Response response,
        String reasons,
        String pilotKey,
        boolean illustrative) {}
