/**
 * Learning moments of a pilot ({@code tussenevaluatie}, {@code eindevaluatie}): what the table expected, what it sees, what
 * each group says, what it changes.
 *
 * <p>Promise: all seated groups are asked at once and read at once; what a group says is sealed until then, and no one of its
 * members is known by it. A group that says nothing is named. A row for each group is there from the start, so that no row
 * tells that somebody spoke. At the end of a pilot each group's verdict is its members', and each group counts once.
 *
 * <p>Terms: an <em>evaluation</em> is interim or final; a <em>statement</em> is what a group says in it; it comes before the
 * table as a proposal that competes like any other, and what it leads to are proposals too.
 *
 * <p>Life cycle: OPEN, groups write until the last day -> SAID, all can be read and changes are proposed -> DONE, once the
 * minutes of its agenda item are published.
 */
@BoundedContext(
        uses = {
            "groups",
            "membership",
            "meetings",
            "pilots",
            "proposals",
            "agenda",
            "minutes",
            "houserules",
            "sealing",
            "verdicts"
        })
package nl.sekswerkplatform.evaluations;

import nl.sekswerkplatform.shared.BoundedContext;
