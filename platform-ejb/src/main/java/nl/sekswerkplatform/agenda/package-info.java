/**
 * What the table will talk about at a meeting, computed from what members support.
 *
 * <p>Promise: every seated group owns an equal part of the minutes, whatever its size; nobody picks the items. An agenda is
 * composed once, by the {@linkplain nl.sekswerkplatform.equalshares.EqualShares Method of Equal Shares}, from ballots that are
 * closed in the same act: there is no looking first and composing again. Published, it never changes.
 *
 * <p>Life cycle: begun by the group that chairs, which closes the ballots; composed (DRAFT, for members to see), with which the
 * ballots go but for what is sealed for the {@linkplain nl.sekswerkplatform.ballotwitness witness of the groups}; published by
 * the group that chairs (PUBLISHED, in the log with a commitment to the ballots).
 *
 * <p>Terms: an <em>item</em> is a proposal with its place; what the groups gave to it is its <em>shares</em>. What stayed out is
 * kept too, with how near it came.
 */
@BoundedContext(uses = {"groups", "meetings", "proposals", "equalshares", "ballotwitness", "smallnumbers"})
package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.BoundedContext;
