/**
 * How the table agrees by what a pilot is judged: proposed by a member, agreed by all seated groups, told to everyone.
 *
 * <p>Promise: criteria and indicators of a pilot change when the table adopts exactly that in a consent round, and in no other way.
 * It happens in the transaction that counts the round, with its leaf in the log. Reservations are not enough: whoever loses by
 * a measure must not be able to say later that it was somebody else's. What was agreed before stays readable.
 *
 * <p>Terms: a <em>proposed plan</em> is a proposal that asks for criteria and indicators as a whole. It gets support, time and a
 * round as any other proposal does, and is shown by its author as that is; its title and what the round asks are not for anybody
 * to word. An <em>edition</em> is what the table agreed to, counted from 1; what stood before it agreed to anything is 0.
 *
 * <p>Life cycle: proposed; on an agenda; a round about it; ADOPTED, and the pilot is judged by it from then on. When the pilot
 * ended meanwhile, or the table agreed to another plan, it changes nothing and says so.
 */
@BoundedContext(uses = {"groups", "membership", "pilots", "proposals", "houserules", "consensus", "advice"})
package nl.sekswerkplatform.plans;

import nl.sekswerkplatform.shared.BoundedContext;
