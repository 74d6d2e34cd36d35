package nl.sekswerkplatform.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.CannotShowMore;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * An account of nobody in particular: a group, its mandates, how she is shown, and a secret that only her code opens.
 * Made once in exchange for a card; shows less of her when she wants that; goes when she leaves. Holds no time, no order
 * and nothing of the card, so that a row tells neither when nor with which card she joined. Whoever changes it holds its
 * row; it has no version, which would count her choices.
 */
@Entity
@Table(name = "member")
public class Member {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    @Column(name = "lookup_id")
    private byte[] lookupId;

    @Column(name = "wrapped_secret")
    private byte[] wrappedSecret;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_as")
    private ShownAs shownAs;

    private String organisation;

    private String pseudonym;

    /** The names that she laid down, closed with her secret; see {@link EarlierNames}. */
    @Column(name = "earlier_names")
    private byte[] earlierNames;

    @Convert(converter = MandatesConverter.class)
    private Set<Mandate> mandates;

    protected Member() {}

    private Member(GroupKey group, Set<Mandate> mandates, PreparedAccount account, ShownAs shownAs) {
        this.id = account.id().value();
        this.group = group;
        this.mandates = mandates;
        this.lookupId = account.code().bytes();
        this.wrappedSecret = account.wrappedSecret();
        this.shownAs = shownAs;
    }

    /** An account for the holder of a new code, shown as her group is by default. */
    static Member enrol(Enrolment enrolment, ShownAs shownAs, Pseudonyms pseudonyms) {
        PreparedAccount account = PreparedAccount.prepare(enrolment.keys());
        return new Member(enrolment.group(), enrolment.mandates(), account, shownAs)
                .named(enrolment.organisation(), pseudonyms);
    }

    /** An account that was prepared before; nothing shows that it was. */
    static Member begin(
            GroupKey group, NewAccounts batch, PreparedAccount account, ShownAs shownAs, Pseudonyms pseudonyms) {
        return new Member(group, batch.mandates(), account, shownAs).named(batch.organisation(), pseudonyms);
    }

    private Member named(String label, Pseudonyms pseudonyms) {
        organisation = shownAs == ShownAs.ORGANISATION ? label : null;
        pseudonym = shownAs == ShownAs.PSEUDONYM ? pseudonyms.draw(group) : null;
        return this;
    }

    /**
     * Opens the secret with the key that only the member's code gives.
     *
     * @throws nl.sekswerkplatform.sealing.SealBroken when it is another's key
     */
    MemberSecret open(WrappingKey key) {
        return new MemberSecret(key.unwrap(wrappedSecret, sealLabel(id())));
    }

    static SealLabel sealLabel(MemberId id) {
        return new SealLabel("member.secret", id.value().toString());
    }

    /**
     * From now on the others see less of her. The name that she lays down is kept for herself alone.
     *
     * @throws CannotShowMore unless it is less than now
     */
    void showLess(ShownAs chosen, MemberSecret secret, Pseudonyms pseudonyms) {
        if (chosen == shownAs || !chosen.showsAtMost(shownAs)) {
            throw new CannotShowMore();
        }
        // drawn first: it asks the store, which must not see a half
        String drawn = chosen == ShownAs.PSEUDONYM ? pseudonyms.draw(group) : null;
        earlierNames = EarlierNames.open(earlierNames, secret, id()).and(name()).close(secret, id());
        shownAs = chosen;
        organisation = null;
        pseudonym = drawn;
    }

    /** The names under which something may stand that she said: hers now, and those that she laid down. */
    Set<String> names(MemberSecret secret) {
        EarlierNames laidDown = EarlierNames.open(earlierNames, secret, id());
        return name() == null ? laidDown.names() : laidDown.and(name()).names();
    }

    boolean isOpenedBy(CodeKeys keys) {
        return Arrays.equals(lookupId, keys.lookupId().bytes());
    }

    /** To remember for ever that this name was given. */
    Optional<GivenPseudonym> givenPseudonym() {
        return Optional.ofNullable(pseudonym).map(name -> new GivenPseudonym(group, name));
    }

    MemberId id() {
        return new MemberId(id);
    }

    GroupKey group() {
        return group;
    }

    ShownAs shownAs() {
        return shownAs;
    }

    /** The organisation or pseudonym; null for who is shown by an alias. */
    String name() {
        return switch (shownAs) {
            case ORGANISATION -> organisation;
            case PSEUDONYM -> pseudonym;
            case ALIAS -> null;
        };
    }

    /** The member at the moment of an act, with the secret that her session holds. */
    ActingMember acting(MemberSecret secret) {
        return acting(secret, (of, fromCard, hers) -> fromCard);
    }

    /** As {@link #acting(MemberSecret)}, with what her group elected. */
    ActingMember acting(MemberSecret secret, ElectedMandates elected) {
        Delegate delegate = new Delegate(group, elected.of(group, mandates, secret));
        return new ActingMember(id(), delegate, shownAs, name(), secret);
    }
}
