/**
 * The thread that ties everything: from an input over proposal, meeting and decision to what is done, one click each
 * way.
 *
 * <p>Promise: it shows only what the contexts themselves show to everyone, and asks one question per level, however
 * long the thread is.
 *
 * <p>Terms: a <em>step</em> is one thing in the thread, as a link; the step that the reader is at is <em>here</em>. A step's
 * <em>level</em> is what it is; what is <em>around</em> it is all that led to it and all that came of it. What comes back to
 * the table (a signal, a promise that was not kept) is the end of one thread and the beginning of another.
 */
@BoundedContext(readsAll = true)
package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.shared.BoundedContext;
