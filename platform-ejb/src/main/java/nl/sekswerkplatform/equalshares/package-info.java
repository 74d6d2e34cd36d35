/**
 * The Method of Equal Shares: how a meeting's minutes are given to proposals when every group owns an equal part.
 *
 * <p>Promise: a computation and nothing else; the same supports give the same composition, to the last digit, on any
 * machine.
 *
 * <p>Terms: a <em>candidate</em> is a proposal with its minutes; the <em>composition</em> tells which are in, who paid
 * what <em>share</em>, and how near the others came.
 */
@BoundedContext
package nl.sekswerkplatform.equalshares;

import nl.sekswerkplatform.shared.BoundedContext;
