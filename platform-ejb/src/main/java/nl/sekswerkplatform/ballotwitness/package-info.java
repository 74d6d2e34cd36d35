/**
 * Someone outside whom the groups trust to look at the ballots that an agenda was made from.
 *
 * <p>Promise: only who all seated groups agreed on becomes witness, and only the witness can open what is sealed for her: neither
 * the platform nor who runs it has her key.
 *
 * <p>Life cycle: PUT_FORWARD by a member, APPOINTED once every seated group has agreed, entered in the log with the key;
 * REPLACED when another is appointed.
 *
 * <p>Terms: a group <em>agrees</em> when enough of its members did; who they were is kept under {@linkplain
 * nl.sekswerkplatform.shared.Nullifier nullifiers} and forgotten then. This is not the witness of the public log, which signs
 * that it saw the log grow.
 */
@BoundedContext(uses = {"groups", "membership", "smallnumbers"})
package nl.sekswerkplatform.ballotwitness;

import nl.sekswerkplatform.shared.BoundedContext;
