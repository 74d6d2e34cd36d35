/**
 * What the municipality decides, why, and what it will do: comply or explain.
 *
 * <p>Promise: a decision that departs from the advice, or from what a seated group stands for, cannot be published
 * without reasons; once published it never changes; what was promised is late, for everyone to see, from the day after
 * its date.
 *
 * <p>Terms: a <em>decision</em> gives a <em>response</em> to the advice and an <em>answer</em> to each seated group; its
 * <em>follow-ups</em> say who does what by when.
 *
 * <p>Life cycle: a draft is written by the municipality's publishers and read by them alone; publishing gives it the
 * next number of the year. A follow-up is open until it is done with a result; what is done about it is added, never
 * replaced.
 */
@BoundedContext(uses = {"groups", "pilots", "proposals", "consensus", "advice", "minutes", "recommendations"})
package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.BoundedContext;
