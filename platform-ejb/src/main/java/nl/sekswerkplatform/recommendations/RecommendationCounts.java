package nl.sekswerkplatform.recommendations;

/**
 * What became of all recommendations.
 *
 * @param open without an answer
 */
public record RecommendationCounts(int followed, int partly, int notFollowed, int open) {}
