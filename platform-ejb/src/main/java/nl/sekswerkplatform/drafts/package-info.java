/**
 * What members typed and did not send: kept, so that a session that ends, a browser that stops or a node that dies costs
 * nobody a text.
 *
 * <p>Promise: only her own code opens a draft. The database alone tells neither whose it is, nor which two are of one
 * member, what it is for, how long it is or when it was typed: each is kept under a nullifier of its own, sealed under a
 * key from her member secret, and equally long. Codes are never kept, wherever they were typed.
 *
 * <p>Terms: a <em>place</em> is a form on a page. A <em>kept text</em> is what stood in its fields. A member's
 * <em>shelf</em> has a few drafts at most; a new one takes the place of the oldest.
 *
 * <p>Life cycle: a draft is written over as she types on, and goes when she sends the form or throws it away; or in a
 * week drawn by lot, some three months after she left it.
 */
@BoundedContext(uses = {"membership", "codes", "sealing"})
package nl.sekswerkplatform.drafts;

import nl.sekswerkplatform.shared.BoundedContext;
