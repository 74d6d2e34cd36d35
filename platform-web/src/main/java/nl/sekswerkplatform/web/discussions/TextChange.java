package nl.sekswerkplatform.web.discussions;

import java.util.List;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Difference;

/**
 * How a proposal came to its next text.
 *
 * @param edition the next one
 * @param by who suggested it; null when that is not told here
 */
public record TextChange(int edition, Shown by, List<Difference.Part> title, List<Difference.Part> question) {}
