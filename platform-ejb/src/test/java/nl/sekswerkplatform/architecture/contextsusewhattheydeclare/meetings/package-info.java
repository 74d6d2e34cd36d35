@BoundedContext
package nl.sekswerkplatform.architecture.contextsusewhattheydeclare.meetings;

import nl.sekswerkplatform.shared.BoundedContext;
