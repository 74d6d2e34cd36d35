/**
 * Short questions to whole groups, or to everyone, for all to see.
 *
 * <p>Promise: a member answers once, and nobody can tell whether or what: her nullifier says that she answered, and no
 * sheet of hers is kept, only how often each answer was given. Both are sealed while the poll is open and gone when it is
 * counted; nothing is told before. What is told then goes through {@link nl.sekswerkplatform.smallnumbers.SmallNumbers},
 * all questions together, once. Answers of everyone stand apart, and say nothing of how many people think so.
 *
 * <p>Terms: a group <em>asks</em>; a <em>sheet</em> is what one person answers at once; what looks like a flood is <em>set
 * aside</em>, and not counted.
 *
 * <p>Life cycle: ANNOUNCED, so that all can read the questions; open between two days, in which nothing changes any more;
 * COUNTED by the clock. WITHDRAWN with a reason by the group that asked, at any time before that.
 */
@BoundedContext(uses = {"groups", "membership", "sealing", "smallnumbers", "input", "houserules"})
package nl.sekswerkplatform.publicpolls;

import nl.sekswerkplatform.shared.BoundedContext;
