package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;

/** The answer to one seated group, as it is typed. */
public class GroupAnswerRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String group;
    private Response response;
    private String reasons;

    GroupAnswerRow(GroupKey group) {
        this.group = group.value();
    }

    void fill(GroupAnswer answer) {
        response = answer.response();
        reasons = answer.reasons().orElse(null);
    }

    /** Nothing chosen and nothing typed is no answer. */
    boolean isFilled() {
        return response != null || reasons != null;
    }

    /** Who explains without choosing departs at least in part. */
    GroupAnswer answer() {
        return new GroupAnswer(new GroupKey(group), response == null ? Response.PARTLY : response, reasons);
    }

    public String getGroup() {
        return group;
    }

    public Response getResponse() {
        return response;
    }

    public void setResponse(Response response) {
        this.response = response;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
