package nl.sekswerkplatform.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Whose proposal it is, as far as anyone may know: the group, how the author is shown, and a nullifier by which the author
 * alone proves it is hers. A proposal of a group as a whole has no person behind it; that of a former member no label.
 */
@Embeddable
class Author {
    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_as")
    private ShownAs shownAs;

    @Column(name = "shown_label")
    private String label;

    @Column(name = "author_nullifier")
    private byte[] nullifier;

    protected Author() {}

    static Author person(Shown shown, Nullifier nullifier) {
        Author author = new Author();
        author.group = shown.group();
        author.shownAs = shown.as();
        author.label = shown.label();
        author.nullifier = nullifier.bytes();
        return author;
    }

    static Author group(GroupKey group) {
        Author author = new Author();
        author.group = group;
        return author;
    }

    GroupKey group() {
        return group;
    }

    Shown shown() {
        return new Shown(group, shownAs, label);
    }

    boolean is(Nullifier claimed) {
        return nullifier != null && Arrays.equals(nullifier, claimed.bytes());
    }
}
