@BoundedContext(uses = "groups")
package nl.sekswerkplatform.architecture.contextsusewhattheydeclare.pilots;

import nl.sekswerkplatform.shared.BoundedContext;
