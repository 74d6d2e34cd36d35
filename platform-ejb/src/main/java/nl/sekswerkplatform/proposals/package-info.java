/**
 * What members want the table to talk about, and what they support.
 *
 * <p>Promise: a proposal belongs to a group and to how its author is shown, never to an account; support is kept under a
 * {@linkplain nl.sekswerkplatform.shared.Nullifier nullifier} per meeting, without time or order, so that nobody can list
 * what a member supports, also not with the whole database.
 *
 * <p>Life cycle of a proposal: OPEN, changed or withdrawn by its author while nobody else supports it; it <em>stands</em> for a
 * meeting while its agenda is composed; PLACED when that agenda is published; or WITHDRAWN.
 *
 * <p>Terms: a <em>ballot</em> is the set of open proposals that one member supports for one meeting. The <em>box</em> of a
 * meeting holds its ballots and is closed once, when the agenda is composed; then the ballots go. What stays is a copy for each
 * member that her secret alone opens, and for each proposal that it was supported, without by how many.
 */
@BoundedContext(
        uses = {"groups", "membership", "meetings", "pilots", "signals", "publicpolls", "input", "houserules", "sealing"
        })
package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.BoundedContext;
