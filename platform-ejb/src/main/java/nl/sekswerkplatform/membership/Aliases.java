package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * How a member is shown in a thread: by her organisation, by her invented name, or by a letter that is hers in this
 * thread and in no other. Ask {@link #ahead} for the form, and {@link #in} for the act; what it answers is kept with what
 * she wrote.
 *
 * <pre>
 * Shown shown = aliases.in(new AliasThread("proposal", id.toString()), member);
 * </pre>
 *
 * <p>What must not even tell in the open how many spoke, such as a group's room, keeps the letters itself and asks {@link
 * ActingMember#letter} for them.
 */
@ApplicationScoped
public class Aliases {
    @Inject
    private AliasRepository aliases;

    /** As the others will see her when she says something there. Keeps nothing: looking leaves no trace. */
    public Shown ahead(AliasThread thread, ActingMember member) {
        return member.shownAs() == ShownAs.ALIAS
                ? letter(member, find(thread, member, aliases.in(thread)))
                : member.byName();
    }

    /**
     * As the others see her in the thread from now on. Two who come at once wait for each other; so call it in the
     * transaction of the act, before anything but the thread's own row is read there.
     */
    public Shown in(AliasThread thread, ActingMember member) {
        if (member.shownAs() != ShownAs.ALIAS) {
            return member.byName();
        }
        List<Alias> given = aliases.hold(thread);
        Alias hers = find(thread, member, given);
        if (!given.contains(hers)) {
            aliases.add(hers);
        }
        return letter(member, hers);
    }

    /**
     * The same, for a form that said how she would be seen.
     *
     * @param seenAs the label that the form showed
     * @throws ShownOtherwise when that is no longer so, because somebody else has the letter or she chose to show less
     */
    public Shown in(AliasThread thread, ActingMember member, String seenAs) {
        Shown shown = in(thread, member);
        shown.requireSeen(seenAs);
        return shown;
    }

    /** Letters that people of another platform have in the thread, so that nobody here is taken for one of them. */
    public void keepLetters(AliasThread thread, Collection<Shown> speakers) {
        List<String> given = aliases.hold(thread).stream().map(Alias::letter).toList();
        speakers.stream()
                .filter(shown -> shown.as() == ShownAs.ALIAS && shown.label() != null)
                .map(Shown::label)
                .distinct()
                .filter(letter -> !given.contains(letter))
                .forEach(letter -> aliases.add(new Alias(thread, nobody(), letter)));
    }

    /** What no member can show to be hers. */
    private static Nullifier nobody() {
        byte[] random = new byte[Digest.LENGTH];
        new SecureRandom().nextBytes(random);
        return Nullifier.ofStored(random);
    }

    /** The letter that she has there, or the one that she will get. */
    private static Alias find(AliasThread thread, ActingMember member, List<Alias> given) {
        var nullifier = member.nullifier("alias", thread.toString());
        return given.stream()
                .filter(alias -> alias.isOf(nullifier))
                .findFirst()
                .orElseGet(() -> new Alias(
                        thread,
                        nullifier,
                        member.letter(
                                thread.toString(),
                                given.stream().map(Alias::letter).toList())));
    }

    private static Shown letter(ActingMember member, Alias alias) {
        return new Shown(member.group(), ShownAs.ALIAS, alias.letter());
    }
}
