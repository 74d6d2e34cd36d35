/**
 * Who comes to the table: batches of cards that a group's own vouching body signed, drawn by people nobody writes down.
 *
 * <p>Promise: a member is admitted by a card whose batch carries the signature of her group; neither the server nor the
 * city can make one. The vouching body knows the person, not the code; the printer codes, no persons; the platform the
 * hash, not the person.
 *
 * <p>Terms: a <em>batch</em> of <em>cards</em> for one group and one set of mandates is printed, signed and
 * registered, which the public log tells. A drawn card is exchanged for a <em>member code</em>, once: the card is
 * <em>claimed</em>, the account made, the card taken out; three transactions, so that no row and no transaction holds
 * both, and a fault at any point loses neither a card nor an account.
 *
 * <p>The cards of a protected group are used in a common <em>window</em>, after its <em>left-overs</em> were revoked
 * before two groups: each takes a <em>seat</em>, and after the window all accounts begin on one day. Decision record 7
 * says why nothing ties a card to a seat or a seat to a time.
 *
 * <p>Life cycle: a batch is registered once and stays; its cards disappear one by one, or all together when their
 * window is over. A window is announced, open, perhaps choosing, closed, and ended.
 */
@BoundedContext(uses = {"groups", "membership", "codes", "sealing"})
package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.shared.BoundedContext;
