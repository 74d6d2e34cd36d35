/**
 * What the table advises: each group says where it stands on a text, and every group weighs the same.
 *
 * <p>Promise: nobody can tell who said what. While a round is open, what members say lies sealed in boxes that are there
 * from its first minute, all of one length, each position under a {@link nl.sekswerkplatform.shared.Nullifier} of its
 * round; the boxes go when it is counted. Kept are, for each group, whether it was heard and where it stands (from three
 * positions on), and reasons without whose they are. No count of a protected group's positions is kept.
 *
 * <p>Terms: a <em>round</em> asks about one or more <em>texts</em> on an item of a published agenda. A member gives a
 * <em>position</em>: a stance on each text, with a reason where there is one. A group is <em>heard</em> from three
 * positions on, or all its members if it has fewer; it <em>stands</em> at their median. Fewer reasons than three are
 * <em>worded</em> by the group as one text.
 *
 * <p>Life cycle of a round: OPEN for 72 hours at least; if a group was not heard, OPEN once more for 14 days; CLOSED with
 * its outcome, for good. When the minutes of its meeting are offered, no round is opened there any more.
 */
@BoundedContext(
        uses = {"groups", "membership", "meetings", "agenda", "consensus", "houserules", "smallnumbers", "sealing"})
package nl.sekswerkplatform.advice;

import nl.sekswerkplatform.shared.BoundedContext;
