/**
 * What the table will talk about at a meeting, computed from what members support.
 *
 * <p>Promise: every seated group owns an equal part of the minutes, whatever its size; nobody picks the items. An agenda is
 * composed once, by the {@linkplain nl.sekswerkplatform.equalshares.EqualShares Method of Equal Shares}, from ballots that are
 * closed in the same act: there is no looking first and composing again. Published, it never changes.
 *
 * <p>Life cycle: composed by the group that chairs (DRAFT, for members to see), published by it (PUBLISHED, in the log with a
 * commitment to the ballots).
 *
 * <p>Terms: an <em>item</em> is a proposal with its place; what the groups gave to it is its <em>shares</em>. What stayed out is
 * kept too, with how near it came.
 */
@BoundedContext(uses = {"groups", "meetings", "proposals", "equalshares", "smallnumbers"})
package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.BoundedContext;
