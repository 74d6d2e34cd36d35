package nl.sekswerkplatform.openacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HouseRuleService;

/**
 * What a screener does. That she should look whether anything waits is said always, in the same words: a line that comes
 * when somebody wrote would tell who watches this page in which hour she did.
 */
@ApplicationScoped
class ScreenerActs implements OpenActs {
    @Inject
    private HouseRuleService houseRules;

    @Override
    public Stream<OpenAct> find(Visit visit) {
        if (!visit.has(Mandate.SCREENER)) {
            return Stream.empty();
        }
        Stream<OpenAct> hidden = houseRules.findToConfirm(visit.member().delegate()).stream()
                .map(hiding ->
                        OpenAct.undated(ActKind.HIDDEN, hiding.id(), null).by(hiding.lastDay(), visit.today()));
        return Stream.concat(hidden, Stream.of(OpenAct.undated(ActKind.SCREEN, null, null)));
    }
}
