package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/** A member chooses that the others see less of her. She says that she knows that there is no way back. */
@Named
@RequestScoped
public class ChooseShownBacking {
    @Inject
    private MemberService members;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private HttpServletRequest request;

    private ShownAs chosen;
    private boolean sure;

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void choose() {
        if (!sure) {
            throw new NotSure();
        }
        members.showLess(acting.get(), chosen);
        Links.redirectTo("/members/members/shown?done=yes");
    }

    public ActingMember getMember() {
        return acting.get();
    }

    /** How she is shown now; a letter is another one in each thread. */
    public Shown getNow() {
        ActingMember member = acting.get();
        return new Shown(member.group(), member.shownAs(), member.name());
    }

    /** The ways that show less than hers does now. */
    public List<ShownAs> getLess() {
        return Stream.of(ShownAs.values())
                .filter(way -> way != acting.get().shownAs()
                        && way.showsAtMost(acting.get().shownAs()))
                .toList();
    }

    public boolean isDone() {
        return request.getParameter("done") != null;
    }

    public ShownAs getChosen() {
        return chosen;
    }

    public void setChosen(ShownAs chosen) {
        this.chosen = chosen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
