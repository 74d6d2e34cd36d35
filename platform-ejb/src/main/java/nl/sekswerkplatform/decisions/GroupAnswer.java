package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.shared.Text;

/** How a decision stands to one point of what a seated group said, and why where it departs from it. */
@Embeddable
public class GroupAnswer implements OfGroup {
    public static final int MAX_SAID = 500;
    public static final int MAX_REASONS = 2000;

    /** Points to one group. */
    public static final int MOST = 6;

    private int edition = 1;

    @Column(name = "group_key")
    private GroupKey group;

    private int position;

    private String said;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String reasons;

    protected GroupAnswer() {}

    /** To what the group wants as a whole. */
    public GroupAnswer(GroupKey group, Response response, String reasons) {
        this(group, 1, null, response, reasons);
    }

    /**
     * @param position from 1, within the group
     * @param said the point that the group made; null when the answer is to all of it
     */
    public GroupAnswer(GroupKey group, int position, String said, Response response, String reasons) {
        this.group = group;
        this.position = position;
        this.said = Text.optional("said-" + group + "-" + position, said, MAX_SAID);
        this.response = response;
        this.reasons = Text.optional("reasons-" + group + "-" + position, reasons, MAX_REASONS);
    }

    GroupAnswer in(int of) {
        GroupAnswer copy = new GroupAnswer(group, position, said, response, reasons);
        copy.edition = of;
        return copy;
    }

    boolean lacksReasons() {
        return response.needsReasons() && reasons == null;
    }

    int edition() {
        return edition;
    }

    public GroupKey group() {
        return group;
    }

    @Override
    public GroupKey groupKey() {
        return group;
    }

    /** From 1, within the group. */
    public int position() {
        return position;
    }

    public Optional<String> said() {
        return Optional.ofNullable(said);
    }

    public Response response() {
        return response;
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    boolean saysTheSameAs(GroupAnswer other) {
        return in(other.edition).equals(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupAnswer that
                && edition == that.edition
                && position == that.position
                && Objects.equals(group, that.group)
                && Objects.equals(said, that.said)
                && response == that.response
                && Objects.equals(reasons, that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, group, position);
    }
}
