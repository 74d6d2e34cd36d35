/**
 * How a pilot comes to be and moves on: by decisions of the municipality, each told with its day.
 *
 * <p>Promise: a pilot is where the last of its steps says. No step is taken back by itself: that a decision is withdrawn moves
 * nothing, for that another decision says what holds.
 *
 * <p>Terms: a <em>step</em> is one move of a pilot to a stage; the first of one from before the platform has no decision.
 *
 * <p>Life cycle: a step is written once, in the transaction that publishes the decision, and stays.
 */
@BoundedContext(uses = {"pilots"})
package nl.sekswerkplatform.stages;

import nl.sekswerkplatform.shared.BoundedContext;
