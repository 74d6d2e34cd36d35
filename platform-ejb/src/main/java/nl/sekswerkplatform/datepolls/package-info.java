/**
 * On which day the table meets, asked of all groups.
 *
 * <p>Promise: each seated group has one weight, whatever its size: a date comes before another when more groups can come,
 * and a group can come when two thirds of its answers say so. What a member answers is kept under a {@link
 * nl.sekswerkplatform.shared.Nullifier} without a time, is shown to nobody, and is thrown away when the poll is closed;
 * what is left is a word per group and date. While a poll is open nothing of it is shown: from two looks, one answer
 * could be told.
 *
 * <p>Terms: a group <em>asks</em> for a date by offering some; a member <em>marks</em> each as yes, if need be or no; a
 * group <em>stands</em> where its answers lean, and is <em>heard</em> when it gave enough of them to say so.
 *
 * <p>Life cycle: OPEN until its last day is over, or closed by the group that asked after the days that everyone has ->
 * CLOSED -> PICKED, when the meeting gets one of the dates. Stopped at any time before that, which leaves nothing.
 */
@BoundedContext(uses = {"groups", "membership", "meetings", "smallnumbers"})
package nl.sekswerkplatform.datepolls;

import nl.sekswerkplatform.shared.BoundedContext;
