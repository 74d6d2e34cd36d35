package nl.sekswerkplatform.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.shared.Text;

/** How a decision stands to what one seated group wants, and why where it departs from it. */
@Embeddable
public class GroupAnswer {
    public static final int MAX_REASONS = 2000;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String reasons;

    protected GroupAnswer() {}

    public GroupAnswer(GroupKey group, Response response, String reasons) {
        this.group = group;
        this.response = response;
        this.reasons = Text.optional("reasons", reasons, MAX_REASONS);
    }

    boolean lacksReasons() {
        return response.needsReasons() && reasons == null;
    }

    public GroupKey group() {
        return group;
    }

    public Response response() {
        return response;
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }
}
