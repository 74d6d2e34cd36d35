/**
 * Members, without anyone knowing who they are.
 *
 * <p>Promise: an account belongs to nobody in particular. What a member does that must stay unlinkable is kept
 * under a {@link nl.sekswerkplatform.shared.Nullifier} of her {@link nl.sekswerkplatform.membership.MemberSecret}, which
 * only her codes open. Nothing tells who is signed in, when, or whether she uses an app: the database holds the same for
 * every account, in the same length.
 *
 * <p>Terms: a <em>member code</em> opens an account to sign in. A <em>recovery
 * code</em> gives its holder a new member code. A <em>mandate</em> is a power that the group
 * gave; it came with the card. How a member is <em>shown</em> is her group's default.
 *
 * <p>Life cycle: an account is made by admission in exchange for a card, opened at sign-in, and ends with the
 * member or with the draw that renews her group.
 */
@BoundedContext(uses = {"groups", "codes", "authenticators", "sealing", "smallnumbers"})
package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.BoundedContext;
