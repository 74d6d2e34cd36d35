/**
 * What groups find of a pilot at its end: on each criterion whether it is met, and whether to end, extend or keep it.
 *
 * <p>Promise: each group counts once, whatever its size; no numbers of people lead from one group to another, and nothing is
 * told of a group of which too few spoke. What a member says lies in a sealed box until it is counted, and is then gone.
 *
 * <p>Terms: a <em>verdict</em> is a judgement on each criterion and an advice; a group's verdict lies in the <em>middle</em>
 * of those of its members. A <em>result</em> is what the verdicts of the groups have in common.
 */
@BoundedContext(uses = {"groups", "membership", "sealing", "smallnumbers"})
package nl.sekswerkplatform.verdicts;

import nl.sekswerkplatform.shared.BoundedContext;
