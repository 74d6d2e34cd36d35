package nl.sekswerkplatform.input;

/**
 * What must come together before anything comes out.
 *
 * @param weekly false where another time between batches is set
 * @param inputs the fewest texts; 0 where each comes out at once
 * @param descriptions the fewest groups that their writers say to belong to
 * @param weeks after which a writer may choose
 */
public record BatchRule(boolean weekly, int inputs, int descriptions, int weeks) {}
