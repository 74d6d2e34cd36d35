package nl.sekswerkplatform.web.decisions;

import java.io.Serializable;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;

/** The answer to one point of a seated group, as it is typed. */
public class GroupAnswerRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int position;
    private String said;
    private Response response;
    private String reasons;

    GroupAnswerRow(int position) {
        this.position = position;
    }

    static GroupAnswerRow of(int position, GroupAnswer answer) {
        GroupAnswerRow row = new GroupAnswerRow(position);
        row.said = answer.said().orElse(null);
        row.response = answer.response();
        row.reasons = answer.reasons().orElse(null);
        return row;
    }

    /** Nothing chosen and nothing explained is no answer; a point alone is what is still to be answered. */
    boolean isFilled() {
        return response != null || reasons != null || said != null;
    }

    /** Who explains without choosing departs at least in part. */
    GroupAnswer answer(String group) {
        return new GroupAnswer(
                new GroupKey(group), position, said, response == null ? Response.PARTLY : response, reasons);
    }

    /** From 1, within the group. */
    public int getPosition() {
        return position;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
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
