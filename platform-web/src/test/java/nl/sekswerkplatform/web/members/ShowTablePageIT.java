package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTablePageIT {
    @ParameterizedTest
    @CsvSource({
        "sex-workers,Een letter van je groep,Inbreng lezen",
        "support,Opvang en begeleiding,Inbreng lezen",
        "police,Politie (voorbeeld),Verslagen goedkeuren",
        "municipality,Gemeente (voorbeeld),Besluiten schrijven",
        "residents,' ',Verslagen goedkeuren"
    })
    void tellsAMemberOfEachGroupWhoSheIsHereAndWhatSheCanDo(String group, String shown, String task) {
        try (Visitor visitor = Visitor.ofGroup(group)) {
            Page page = visitor.opens("/members");
            assertThat(page.locator("main")).containsText(shown);
            assertThat(page.locator("main")).containsText(task);
            visitor.findsNoBarrier();
            visitor.findsNothingForeign();
        }
    }

    @Test
    void fitsOnAPhone() {
        try (Visitor visitor = Visitor.onPhone().signsIn("sex-workers")) {
            visitor.opens("/members");
            visitor.findsNoSidewaysScroll();
            visitor.keepsPicture("members-table");
        }
    }

    @Test
    void endsTheSessionWhenSheSignsOut() {
        try (Visitor visitor = Visitor.ofGroup("police")) {
            Page page = visitor.opens("/members");
            page.locator("[id$=':signOut']").click();
            page.waitForURL(RunningPlatform.address() + "/");
            assertTrue(visitor.opens("/members").url().contains("/login"));
        }
    }

    @Test
    void givesBackWhatSheTypedWhenSheWasSignedOutMeanwhile() {
        try (Visitor visitor = Visitor.onDesktop()) {
            var answer = visitor.page()
                    .request()
                    .post(
                            RunningPlatform.address() + "/members/proposals/propose",
                            RequestOptions.create()
                                    .setForm(FormData.create().set("form:title", "Een idee über alles")));
            assertEquals(401, answer.status());
            assertTrue(answer.text().contains("Een idee über alles"));
            assertEquals(List.of(), visitor.cookies());
        }
    }
}
