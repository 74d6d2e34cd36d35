/**
 * What is seen of a pilot while it runs.
 *
 * <p>Promise: a number that could point at a person leaves this context only as {@link
 * nl.sekswerkplatform.smallnumbers.SmallNumbers} lets it: nobody outside can read an observation's value, only what may be
 * shown of it. Nor can it be worked out: periods of one indicator lie beside each other, so that no year tells a quarter,
 * and a total is told only when all its parts are.
 *
 * <p>Terms: an <em>observation</em> is an indicator's value in one <em>period</em>, entered by the group whose numbers they
 * are or by the evaluator. A correction is its next <em>edition</em>. It is <em>released</em> when nothing stands against
 * telling it. Many come as a file; a <em>plan</em> says what that file would change.
 *
 * <p>Life cycle: entered, corrected by a next edition. Nothing is ever taken away.
 */
@BoundedContext(uses = {"groups", "pilots", "smallnumbers"})
package nl.sekswerkplatform.observations;

import nl.sekswerkplatform.shared.BoundedContext;
