/**
 * What members say under a proposal, so that it grows: replies, other words for it, and offers to make one of two.
 *
 * <p>Promise: whoever speaks is shown as in the thread of that proposal and nowhere else; a nullifier lets her take back what
 * she said, and tells nobody that two things are hers. A member of any group can say and do here exactly what any other can.
 *
 * <p>Life cycle: a <em>reply</em> stays until its author takes it back or two groups remove its words. A <em>suggestion</em>
 * for the words of a proposal is OPEN, then TAKEN_OVER by who proposed it, DECLINED with a reason, or TAKEN_BACK; one that was
 * made for an older text can no longer be taken over. A <em>merge offer</em> is OFFERED by one proposer to another, then
 * ACCEPTED (both become one), DECLINED with a reason, or TAKEN_BACK.
 *
 * <p>Terms: replies and suggestions have <em>numbers</em>, counted per proposal.
 */
@BoundedContext(uses = {"groups", "membership", "proposals", "houserules", "sealing"})
package nl.sekswerkplatform.discussions;

import nl.sekswerkplatform.shared.BoundedContext;
