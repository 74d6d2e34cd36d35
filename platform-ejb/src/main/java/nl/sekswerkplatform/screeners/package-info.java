/**
 * Who screens now, and with which key each of them opens what waits.
 *
 * <p>Promise: what someone wrote without an account is closed for the screeners themselves, with a key pair of each;
 * nothing that the platform holds, in its database or beside it, opens it. Nothing here knows a member: a key stands
 * under a mark that only its holder's secret makes, with her group and nothing else, no time and no order.
 *
 * <p>Terms: a <em>reader</em> is the public half of a key, for which things are closed. Two groups screen; residents'
 * screeners are their <em>reserve</em>, and <em>stand in</em> for one of them that has had nobody for fourteen days.
 *
 * <p>Life cycle: a key is made when its holder comes with the mandate, and is gone when she hands it back, when the
 * mandate passes on or her group's accounts are renewed; what was closed for her is then closed for good. The reserve
 * has keys while it stands in. Of when a group last screened its week is kept.
 */
@BoundedContext(uses = {"groups", "sealing"})
package nl.sekswerkplatform.screeners;

import nl.sekswerkplatform.shared.BoundedContext;
