/**
 * How far a setting may go.
 *
 * <p>Promise: who runs the platform makes it safer, slower or larger, and never makes it tell more of people, hear fewer of
 * them or decide faster than the table agreed: each setting that protects somebody has a floor, and a ceiling where too much of
 * it would keep people out. A platform does not start below a floor; only a demonstration does, and says so on every page.
 *
 * <p>What is not here is no setting at all: who sits, what a group weighs, who is a member, who has a mandate, from how many on a
 * number is shown, how long is kept what people said, that two groups screen, and that everything public enters the log.
 *
 * <p>Terms: the <em>floor</em> is the least that a setting may be, the <em>ceiling</em> the most.
 */
@BoundedContext
package nl.sekswerkplatform.settings;

import nl.sekswerkplatform.shared.BoundedContext;
