package nl.sekswerkplatform.web.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A proposal that nobody made says so, and leads to what it comes from. */
class RaisedProposalPageIT {
    @Test
    void saysThatItCameByItselfAndBecauseOfWhat() {
        String decision =
                Decided.asking("Blijft liggen", "municipality", CityDay.today().toString());
        Contents.change("update number_series set last_number = last_number + 1 where name = 'proposal'");
        String number = Contents.one("select last_number from number_series where name = 'proposal'");
        Contents.change("insert into proposal (id, number, title, question, purpose, minutes, group_key, state,"
                + " illustrative, raised_by, version) values (uuid(), " + number + ", 'Blijft liggen: doen',"
                + " 'Waarom blijft dit liggen?', 'DISCUSS', 10, 'municipality', 'OPEN', false, 'follow-up/" + decision
                + "-1', 1)");
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/proposals/" + number);
            visitor.findsThePageFit();
            assertThat(page.locator("main .origin").first()).hasText("vanzelf");
            page.locator("main a:has-text('meer dan 30 dagen te laat')").click();
            assertThat(page.locator("#a1")).containsText("Blijft liggen: doen");
            assertThat(visitor.opens("/proposals").locator("main article:has-text('Blijft liggen') .origin"))
                    .hasText("vanzelf");
        }
        Contents.change("update proposal set state = 'WITHDRAWN' where number = " + number);
    }
}
