package nl.sekswerkplatform.web.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ComposeAgendaPageIT {
    @Test
    void offersComposingToTheGroupThatChairsAloneAndAsksToConfirm() {
        int offered = 0;
        for (String group : List.of("sex-workers", "support", "police", "municipality", "residents")) {
            try (Visitor member = Visitor.ofGroup(group)) {
                Page page = member.opens("/members/agenda/compose/2");
                member.findsNoBarrier();
                if (page.locator("[id='compose:send']").count() > 0) {
                    offered++;
                    page.locator("[id='compose:send']").click();
                    assertThat(page.locator(".field .error")).hasText("Vink dit eerst aan.");
                }
            }
        }
        assertEquals(1, offered);
    }
}
