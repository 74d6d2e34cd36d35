/**
 * A protected group gives its mandates itself: its members stand and vote under a name or a letter.
 *
 * <p>Promise: nobody can tell who stood, who voted or who holds a mandate; not even which account. Who stands and who
 * voted is sealed, each under a {@link nl.sekswerkplatform.shared.Nullifier}; the votes are thrown away when they are
 * counted and no numbers are told. A holder is a nullifier that only her own code makes, so an account's row never says
 * that it holds anything. Who has the database alone learns when a group elects for which mandate, and for how many
 * seats.
 *
 * <p>Terms: members <em>stand</em> until a last day, then <em>vote</em> until another; each approves of as many as she
 * likes. The most approved take the <em>seats</em> for a <em>term</em>; equals draw lots.
 *
 * <p>Life cycle: OPEN, then COUNTED or LAPSED (too few voted, or nobody stood), ENDED when the term is over, the next
 * election is counted, all holders gave it back, or the group's accounts are renewed. From its first counted election on
 * a group's cards no longer give that mandate. Nobody holds one for three terms in a row.
 */
@BoundedContext(uses = {"groups", "membership", "sealing", "smallnumbers"})
package nl.sekswerkplatform.elections;

import nl.sekswerkplatform.shared.BoundedContext;
