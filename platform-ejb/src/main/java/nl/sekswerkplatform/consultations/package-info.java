/**
 * Who was heard, how, and how many: rounds of meetings, interviews and surveys.
 *
 * <p>Promise: the number of people of a protected group is only told as {@link
 * nl.sekswerkplatform.smallnumbers.SmallNumbers} lets it; outside this context, nobody can read the true one.
 *
 * <p>Life cycle: a round that was held is recorded once.
 */
@BoundedContext(uses = {"groups", "membership", "smallnumbers"})
package nl.sekswerkplatform.consultations;

import nl.sekswerkplatform.shared.BoundedContext;
