/**
 * Members, without anyone knowing who they are.
 *
 * <p>Promise: a member is admitted by a card that the group's own vouching body signed; the service knows the person,
 * not the code; the platform the code's hash, not the person. What a member does that must stay unlinkable is kept
 * under a {@link nl.sekswerkplatform.shared.Nullifier} of her {@link nl.sekswerkplatform.membership.MemberSecret}, which
 * only her code opens.
 *
 * <p>Terms: a <em>batch</em> of <em>cards</em> is signed and registered; a drawn card is exchanged for a <em>member
 * code</em>, once. A <em>mandate</em> comes with the card.
 */
@BoundedContext(uses = "groups")
package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.BoundedContext;
