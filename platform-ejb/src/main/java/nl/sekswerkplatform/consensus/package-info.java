/**
 * What follows from positions: where a group stands, what a text came to, which text is carried best.
 *
 * <p>Promise: each group counts once, whatever its size, and the same positions always lead to the same. Knows numbers
 * and words only: no groups by name, no members, no database.
 *
 * <p>Terms: a <em>stance</em> is consent, reservation or objection; a <em>tally</em> is what one group said to one text;
 * a group <em>stands</em> at the median of its tally.
 */
@BoundedContext
package nl.sekswerkplatform.consensus;

import nl.sekswerkplatform.shared.BoundedContext;
