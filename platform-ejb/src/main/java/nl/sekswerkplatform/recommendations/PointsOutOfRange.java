package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.DomainException;

/** Nothing is advised, or too much to enter at once. Arguments of the text: the field, most. */
public class PointsOutOfRange extends DomainException {
    PointsOutOfRange(int most) {
        super("text1", most);
    }
}
