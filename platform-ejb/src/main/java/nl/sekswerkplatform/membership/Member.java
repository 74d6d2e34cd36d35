package nl.sekswerkplatform.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.CannotShowMore;
import nl.sekswerkplatform.membership.MembershipRefused.MandateNotFromCard;

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

    @Column(name = "sign_in")
    private byte[] signIn;

    protected Member() {}

    private Member(GroupKey group, Set<Mandate> mandates, PreparedAccount account, ShownAs shownAs) {
        this.id = account.id().value();
        this.group = group;
        this.mandates = mandates;
        this.shownAs = shownAs;
        this.signIn = SignInChoice.nothingChosen();
    }

    /** An account for the holder of a new code, shown as her group is by default. */
    static Member enrol(Enrolment enrolment, PreparedAccount account, ShownAs shownAs, Pseudonyms pseudonyms) {
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

    /** As her code opened it: what her session holds from now on. */
    OpenedAccount opened(MemberSecret secret) {
        return new OpenedAccount(id(), secret, mark());
    }

    /** True while nothing about signing in changed since this session began. */
    boolean letsGoOn(OpenedAccount session) {
        return mark().equals(session.mark());
    }

    SignInChoice signInChoice(MemberSecret secret) {
        return SignInChoice.open(signIn, secret, id());
    }

    /**
     * From now on she signs in so; all sessions end but the one that goes on with what this returns. The same choice
     * again ends the others too.
     */
    OpenedAccount choose(SignInChoice choice, MemberSecret secret) {
        signIn = choice.sealed(secret, id());
        return opened(secret);
    }

    /** The seal is never the same twice, so it marks what was chosen and when without saying either. */
    private String mark() {
        return HexFormat.of().formatHex(signIn);
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

    /** What came with her card, as far as she did not give it back. */
    Set<Mandate> mandates() {
        return Set.copyOf(mandates);
    }

    /** @throws MandateNotFromCard when she has none such */
    void handBack(Mandate mandate) {
        if (!mandates.contains(mandate)) {
            throw new MandateNotFromCard();
        }
        mandates = mandates.stream().filter(other -> other != mandate).collect(Collectors.toUnmodifiableSet());
    }

    /** As {@link #acting(MemberSecret)}, with what her group elected. */
    ActingMember acting(MemberSecret secret, ElectedMandates elected) {
        Delegate delegate = new Delegate(group, elected.of(group, mandates, secret));
        return new ActingMember(id(), delegate, shownAs, name(), secret);
    }
}
