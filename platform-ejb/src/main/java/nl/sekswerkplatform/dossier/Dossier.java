package nl.sekswerkplatform.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.shared.Text;

/** A file that this platform started from: what it calls itself and where its facts come from. Entered once. */
@Entity
@Table(name = "dossier")
public class Dossier {
    static final int MAX_TITLE = 200;
    static final int MAX_NOTE = 2000;

    @Id
    private UUID id;

    private String title;

    @Column(name = "language_tag")
    private String language;

    private String source;

    private String note;

    protected Dossier() {}

    Dossier(String title, String language, String source, String note) {
        this.id = UUID.randomUUID();
        this.title = Text.required("title", title, MAX_TITLE);
        this.language = Text.required("language", language, 8);
        this.source = Text.optional("source", source, MAX_NOTE);
        this.note = Text.optional("note", note, MAX_NOTE);
    }

    public String title() {
        return title;
    }

    /** BCP 47 tag of the language that its texts are in. */
    public String language() {
        return language;
    }

    /** Null when the file names none. */
    public String source() {
        return source;
    }

    /** What a reader should know of it, such as what is invented; may be null. */
    public String note() {
        return note;
    }
}
