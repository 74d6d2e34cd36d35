package nl.sekswerkplatform.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupRefused.GroupKeyAlreadyEntered;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyUnnamed;
import nl.sekswerkplatform.shared.DomainException;

/**
 * A group at the table. Founded once, in a position that the rotation of chair and secretary follows; its vouching
 * body's key is entered once and can then only be replaced by the table. Seated from its founding with the table, or by a
 * round that the table adopted; observing otherwise.
 */
@Entity
@Table(name = "stakeholder_group")
public class StakeholderGroup {
    @Id
    @Column(name = "group_key")
    private String key;

    private int position;

    @Column(name = "name_nl")
    private String nameNl;

    @Column(name = "name_en")
    private String nameEn;

    private boolean seated;

    @Column(name = "in_function")
    private boolean inFunction;

    @Column(name = "vouched_by")
    private String vouchedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_as")
    private ShownAs shownAs;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    @Column(name = "public_key")
    private String publicKey;

    @Version
    private int version;

    protected StakeholderGroup() {}

    private StakeholderGroup(FoundGroup founding, int position) {
        this.key = founding.key().value();
        this.position = position;
        this.nameNl = founding.nameNl();
        this.nameEn = founding.nameEn();
        this.seated = founding.seated();
        this.inFunction = founding.inFunction();
        this.vouchedBy = founding.vouchedBy();
        this.shownAs = founding.shownAs();
        this.admission = founding.admission();
    }

    static StakeholderGroup found(FoundGroup founding, int position) {
        return new StakeholderGroup(founding, position);
    }

    /** The table agreed; its turns come after those of the groups that sit. */
    void sit(int newPosition, String body) {
        if (!hasVouchingBody()) {
            vouchedBy = body;
        }
        seated = true;
        position = newPosition;
    }

    /** The table agreed. Its members, its room and its mandates stay. */
    void observe() {
        seated = false;
    }

    /** @throws GroupKeyAlreadyEntered and the other refusals of {@link #findObstacle} */
    Optional<GroupKeyEntered> enterKey(PublicKey vouchingKey, LocalDate on) {
        if (hasKey(vouchingKey)) {
            return Optional.empty();
        }
        findObstacle(vouchingKey).ifPresent(obstacle -> {
            throw obstacle;
        });
        publicKey = encoded(vouchingKey);
        return Optional.of(new GroupKeyEntered(key(), publicKey, vouchedBy, on));
    }

    /** What of the group itself keeps this key from being entered; nothing does when it was entered before. */
    Optional<DomainException> findObstacle(PublicKey vouchingKey) {
        if (publicKey != null && !hasKey(vouchingKey)) {
            return Optional.of(new GroupKeyAlreadyEntered(key()));
        }
        return seated && !hasVouchingBody() && publicKey == null
                ? Optional.of(new VouchingBodyUnnamed(key()))
                : Optional.empty();
    }

    boolean hasKey(PublicKey vouchingKey) {
        return encoded(vouchingKey).equals(publicKey);
    }

    private static String encoded(PublicKey vouchingKey) {
        return Base64.getEncoder().encodeToString(vouchingKey.getEncoded());
    }

    /** True when this body hands out the cards of this group. */
    public boolean isVouchedForBy(String body) {
        return vouchedBy != null && new VouchingBody(vouchedBy).isSameAs(body);
    }

    public GroupKey key() {
        return new GroupKey(key);
    }

    public int position() {
        return position;
    }

    /** The name in the reader's language, Dutch unless English is asked. */
    public String name(java.util.Locale reader) {
        return "en".equals(reader.getLanguage()) ? nameEn : nameNl;
    }

    public String nameNl() {
        return nameNl;
    }

    public String nameEn() {
        return nameEn;
    }

    public boolean isSeated() {
        return seated;
    }

    public boolean isInFunction() {
        return inFunction;
    }

    /** A protected group's numbers are only shown rounded or in bands. */
    public boolean isProtected() {
        return !inFunction;
    }

    /** False for an observer whose vouching body nobody named. */
    public boolean hasVouchingBody() {
        return vouchedBy != null && !vouchedBy.isBlank();
    }

    public String vouchedBy() {
        return vouchedBy;
    }

    public ShownAs shownAs() {
        return shownAs;
    }

    public Admission admission() {
        return admission;
    }

    /** The vouching body's Ed25519 public key (X.509, base64); empty until it was entered. */
    public Optional<String> publicKey() {
        return Optional.ofNullable(publicKey);
    }
}
