/**
 * The groups at the table and what they let their members do for them.
 *
 * <p>Promise: one group, one weight. A <em>seated</em> group counts in every computation, an <em>observer</em> group
 * proposes and replies only. A group is <em>in function</em> (its members speak for an institution) or
 * <em>protected</em>; the rules are the same, only what is shown differs. A {@link
 * nl.sekswerkplatform.groups.Delegate} is someone who acts for a group, without a word about who.
 *
 * <p>Life cycle: a group is founded once, seated only with its whole table; its key for admission is entered once; a seat
 * changes when the table adopts that in a round, never by a setting, a file or a command.
 */
@BoundedContext
package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.BoundedContext;
