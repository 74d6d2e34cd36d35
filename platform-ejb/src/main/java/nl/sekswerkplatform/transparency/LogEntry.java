package nl.sekswerkplatform.transparency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * A published act on its way into the log, and in it. Written in the transaction of the act under a random id, without
 * time or order; the sequencer gives it its leaf number later, once. Its manifest never changes.
 */
@Entity
@Table(name = "log_entry")
public class LogEntry {
    @Id
    private UUID id;

    private Long leaf;

    @Enumerated(EnumType.STRING)
    private PublicRecord.Kind kind;

    private String ref;

    private byte[] manifest;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "log_disclosure", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "part")
    @Column(name = "disclosure")
    private List<String> disclosures = new ArrayList<>();

    @Version
    private int version;

    protected LogEntry() {}

    /** @throws EntryTooLarge when the manifest does not fit into a leaf */
    static LogEntry of(PublicRecord record, SecureRandom random) {
        List<Disclosure> parts = record.parts().entrySet().stream()
                .map(part -> Disclosure.of(part.getKey(), part.getValue(), random))
                .toList();
        var entry = new LogEntry();
        entry.id = UUID.randomUUID();
        entry.kind = record.kind();
        entry.ref = record.ref();
        entry.manifest = Manifest.of(record, parts);
        parts.forEach(part -> entry.disclosures.add(part.encoded()));
        return entry;
    }

    public UUID id() {
        return id;
    }

    /** The number in the log; empty until the sequencer gave it. */
    public OptionalLong leaf() {
        return leaf == null ? OptionalLong.empty() : OptionalLong.of(leaf);
    }

    public PublicRecord.Kind kind() {
        return kind;
    }

    /** What it is about, such as {@code meeting/12}; empty for what has no address in the log. */
    public Optional<String> ref() {
        return Optional.ofNullable(ref);
    }

    /** The leaf as it is hashed and served. */
    public String manifest() {
        return new String(manifest, StandardCharsets.UTF_8);
    }

    public List<Disclosure> disclosures() {
        return disclosures.stream().map(Disclosure::new).toList();
    }
}
