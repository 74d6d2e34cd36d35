package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Texts;

/** Says in words how somebody is shown; the same words beforehand and afterwards. Used by pf:shown and pf:seenAs. */
@Named
@RequestScoped
public class ShownWordsBacking {
    @Inject
    private PageBacking page;

    @Inject
    private ActingMemberSource acting;

    /** A letter says that it is one; a name is a name; who left has none any more. */
    public String words(Shown shown) {
        if (shown.isGroup()) {
            return text("site.shown.group");
        }
        if (shown.isFormer()) {
            return text("site.shown.former");
        }
        return shown.as() == ShownAs.ALIAS
                ? new MessageFormat(text("site.shown.letter"), page.getLocale()).format(new Object[] {shown.label()})
                : shown.label();
    }

    /** What the others see of an act for which only the group of the signed-in member is shown. */
    public Shown getGroup() {
        return Shown.ofGroup(acting.get().group());
    }

    private String text(String key) {
        return Texts.in(page.getLocale()).getString(key);
    }
}
