package nl.sekswerkplatform.recommendations;

import java.time.YearMonth;

/** Recommendations for tests of whoever answers them. */
public final class RecommendationFixture {
    private RecommendationFixture() {}

    public static Recommendation recommendation(Response response, String reasons) {
        return Recommendation.recordEarlier(1, earlierRecommendation("r1", response, reasons));
    }

    public static EarlierRecommendation earlierRecommendation(String key, Response response, String reasons) {
        return new EarlierRecommendation(
                key, "1", "A committee", YearMonth.of(2022, 9), "Try it.", response, reasons, null, false);
    }

    static RecommendationWords words(String text) {
        return new RecommendationWords(
                "A report", null, "A committee", YearMonth.of(2026, 9), text, "https://committee.example/report");
    }
}
