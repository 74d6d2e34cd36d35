package nl.sekswerkplatform.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.web.api.protocol.Keys;
import nl.sekswerkplatform.web.api.protocol.Page;
import nl.sekswerkplatform.web.api.protocol.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "groups", description = "Who sits at the table, and who observes.")
public class GroupsResource {
    private static final int LONGEST_KEY = 40;

    @Inject
    private GroupService groups;

    @GET
    @Operation(operationId = "listGroups", summary = "The groups, in the order of the table")
    public Page<PublicGroup> list(@BeanParam Paging paging) {
        GroupKey after = paging.after(key -> find(key).map(StakeholderGroup::key), null);
        return Page.read(after, paging.limit(), this::behind, StakeholderGroup::key)
                .map(PublicGroup::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getGroup", summary = "One group")
    public PublicGroup get(@PathParam("key") String key) {
        return find(key).map(PublicGroup::of).orElseThrow(NotFoundException::new);
    }

    private Optional<StakeholderGroup> find(String key) {
        return Keys.word(key)
                .filter(word -> word.length() <= LONGEST_KEY)
                .flatMap(word -> groups.find(new GroupKey(word)));
    }

    private List<StakeholderGroup> behind(GroupKey last, int most) {
        int position = last == null ? 0 : groups.get(last).position();
        return groups.findAll().stream()
                .filter(group -> group.position() > position)
                .limit(most)
                .toList();
    }
}
