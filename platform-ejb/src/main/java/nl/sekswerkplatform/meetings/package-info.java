/**
 * When the table meets, who leads and who writes.
 *
 * <p>Promise: chair and secretary go round the seated groups in a fixed order, the secretary one step behind the
 * chair; the start was drawn once and stands in the log, and so does each turn that a group passed. Any seated group may
 * plan a meeting. The <em>place</em> is for members only: it is on
 * no public page and in no log, feed or export that others can read.
 *
 * <p>Terms: a meeting is <em>announced</em> while it has no date; the <em>turn</em> is the pair of groups that chair and
 * write; <em>attendance</em> is a number per group, never a name.
 *
 * <p>A meeting has the <em>seats</em> of the day on which it was planned: when the table agrees after that who sits, this
 * meeting, its agenda, its speaking order and its minutes keep the groups they had. Turns of meetings that are planned
 * afterwards go round those that sit then; who comes to the table comes last.
 *
 * <p>Life cycle: PLANNED (with or without a date) -> HELD, when attendance is recorded. Attendance is closed when the
 * minutes are offered.
 */
@BoundedContext(uses = {"groups", "smallnumbers"})
package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.BoundedContext;
