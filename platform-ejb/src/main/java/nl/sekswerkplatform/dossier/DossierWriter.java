package nl.sekswerkplatform.dossier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a dossier as it goes, one part a line, always in the same way: the same content gives the same bytes. */
final class DossierWriter {
    private final Writer out;
    private boolean begun;

    DossierWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The fields before the sections. */
    void head(Part facts) {
        String object = facts.written().toString();
        say("{\n " + object.substring(1, object.length() - 1));
    }

    void section(String name) {
        say(",\n \"" + name + "\": [");
        begun = false;
    }

    void add(Part part) {
        say((begun ? ",\n  " : "\n  ") + part.written());
        begun = true;
    }

    void endSection() {
        say(begun ? "\n ]" : "]");
    }

    void end() {
        say("\n}\n");
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void say(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
