/**
 * Search over everything published, by words.
 *
 * <p>Promise: what is published is found from the moment it is, and what is hidden, withdrawn or erased is not found from
 * the moment it goes: both in the same transaction. Nothing of what anybody looked for is kept. What a reader types is
 * words, whatever signs are in it.
 *
 * <p>Terms: an <em>entry</em> is what can be found of one published thing, under its reference ({@code decision/2026-004});
 * a <em>source</em> makes the entries of one context; a <em>term</em> is the beginning of a word that was typed.
 */
@BoundedContext(readsAll = true)
package nl.sekswerkplatform.search;

import nl.sekswerkplatform.shared.BoundedContext;
