package nl.sekswerkplatform.dossier;

import java.util.Set;

/** What one context has in a dossier: read from it, in the order in which one thing names another, and written to it. */
interface Section {
    /** The lists that it writes, in their order in the file. */
    Set<String> names();

    void enter(DossierFile file, Keys keys);

    /** @param name one of {@link #names} */
    void write(String name, DossierWriter out, Keys keys);
}
