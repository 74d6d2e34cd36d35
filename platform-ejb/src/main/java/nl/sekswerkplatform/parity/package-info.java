/**
 * What each group put in at the table and what it got, quarter by quarter, side by side.
 *
 * <p>Promise: figures of groups, never of a person. They are computed from what each context shows to everyone already, so
 * that anybody can add them up again, and nothing is stored for them: positions and ballots are gone by then. Of people only
 * positions are counted, by adding up what was shown of each round.
 *
 * <p>Terms: a <em>figure</em> is one number of one group in one quarter; a <em>theme</em> is the figures that belong side by
 * side.
 */
@BoundedContext(readsAll = true)
package nl.sekswerkplatform.parity;

import nl.sekswerkplatform.shared.BoundedContext;
