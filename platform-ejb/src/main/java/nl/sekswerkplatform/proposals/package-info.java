/**
 * What members want the table to talk about, and what they support.
 *
 * <p>Promise: a proposal belongs to a group and to how its author is shown, never to an account; support is kept under a
 * {@linkplain nl.sekswerkplatform.shared.Nullifier nullifier} per meeting, without time or order, so that nobody can list
 * what a member supports, also not with the whole database.
 *
 * <p>Life cycle of a proposal: OPEN, changed or withdrawn by its author while nobody else supports it; chosen for an
 * agenda, from then on fixed; PLACED when that agenda is published; or WITHDRAWN.
 *
 * <p>Terms: a <em>ballot</em> is the set of open proposals that one member supports for one meeting. The <em>box</em> of a
 * meeting holds its ballots and is closed once, when the agenda is composed.
 */
@BoundedContext(uses = {"groups", "membership", "pilots", "input", "houserules"})
package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.BoundedContext;
