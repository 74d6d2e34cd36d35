package nl.sekswerkplatform.web.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.recommendations.Response;

/** A group and what it is answered, point by point. */
public record AnsweredGroup(GroupKey group, List<GroupAnswer> points) implements OfGroup {
    @Override
    public GroupKey groupKey() {
        return group;
    }

    static List<AnsweredGroup> of(List<GroupAnswer> answers) {
        return answers.stream()
                .collect(groupingBy(GroupAnswer::group, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new AnsweredGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How far it is followed, over all its points. */
    public Response response() {
        List<Response> all =
                points.stream().map(GroupAnswer::response).distinct().toList();
        return all.size() == 1 ? all.get(0) : Response.PARTLY;
    }
}
