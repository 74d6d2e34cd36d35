/**
 * What the municipality decides, why, and what that changes: comply or explain.
 *
 * <p>Promise: a decision that departs from the advice, or from where a seated group stands, cannot be published without
 * reasons; once published its words change in a new version only, that says why and leaves the others readable, and what
 * it does is undone by another decision only.
 *
 * <p>Terms: a <em>decision</em> gives a <em>response</em> to the advice and an <em>answer</em>, point by point, to each
 * seated group; it <em>plans</em> follow-ups, changes <em>conditions</em> of its pilot, moves that to another <em>stage</em>,
 * brings a new one, or <em>withdraws</em> another.
 *
 * <p>Life cycle: a draft is written by the municipality's publishers and read by them alone; publishing gives it the
 * next number of the year and does what it says, all of it or nothing. It holds until another decision withdraws it.
 */
@BoundedContext(uses = {"groups", "pilots", "stages", "input", "consensus", "advice", "minutes", "recommendations"})
package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.BoundedContext;
