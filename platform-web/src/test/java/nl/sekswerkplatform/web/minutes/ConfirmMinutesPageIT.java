package nl.sekswerkplatform.web.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ConfirmMinutesPageIT {
    private static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");

    @Test
    void bringsMinutesFromTheFirstWordToEveryGroupsConfirmation() {
        CityDay.hasRoomForAMeeting();
        String meeting = planned();
        try (Visitor secretary = Visitor.ofGroup(secretary(meeting))) {
            recordsAttendance(secretary, meeting);
            Page item = begins(secretary, meeting);
            writesInTwoTabs(secretary, meeting, item);
            offers(secretary, meeting);
            try (Visitor late = Visitor.ofGroup("police")) {
                Page open = late.opens("/members/minutes/confirm/" + meeting);
                everyGroupConfirms(meeting);
                open.getByLabel("Opmerking bij dit onderwerp").fill("Nog gauw iets anders");
                submit(open, "Bevestigen");
                assertThat(open.locator("main")).containsText("Niemand kan er nog iets in veranderen");
            }
        }
        isReadByEveryone(meeting);
    }

    private static String planned() {
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = member.opens("/members/meetings/plan");
            page.getByLabel("Naam van de vergadering").fill("Vergadering van vandaag");
            page.locator("[type=date]").fill(CityDay.today().toString());
            page.locator("[type=time]").fill("23:59");
            submit(page, "Plannen");
            page.waitForURL("**/members/meetings/details/*");
            return page.url().replaceAll(".*/", "");
        }
    }

    private static String secretary(String meeting) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/meetings/" + meeting);
            return page.locator("main [data-group]").nth(1).getAttribute("data-group");
        }
    }

    private static void recordsAttendance(Visitor secretary, String meeting) {
        Page page = secretary.opens("/members/meetings/attendance/" + meeting);
        for (Locator field : page.locator("main [inputmode=numeric]").all()) {
            field.fill("12");
        }
        secretary.findsNoBarrier();
        submit(page, "Opslaan");
        page.waitForURL("**/details/" + meeting);
    }

    private static Page begins(Visitor secretary, String meeting) {
        Page page = secretary.opens("/members/minutes/write/" + meeting);
        submit(page, "Beginnen");
        page.getByLabel("Onderwerp").fill("Rondvraag");
        submit(page, "Toevoegen");
        secretary.findsNoBarrier();
        return secretary.opens("/members/minutes/item/" + meeting + "-1");
    }

    private static void writesInTwoTabs(Visitor secretary, String meeting, Page first) {
        Page second = first.context().newPage();
        second.navigate(first.url());
        first.getByLabel("Samenvatting").fill("Uit het eerste tabblad");
        first.getByLabel("Wat deze groep zei").first().fill("Wij zien het zo.");
        first.getByLabel("Hoe staat deze groep").first().selectOption("RESERVATION");
        submit(first, "Opslaan");
        assertThat(first.locator(".kept")).containsText("Opgeslagen om");
        secretary.findsNoBarrier();
        second.getByLabel("Samenvatting").fill("Uit het tweede tabblad");
        submit(second, "Opslaan");
        assertThat(second.locator(".kept")).containsText("Iemand anders heeft dit onderwerp intussen opgeslagen");
        assertThat(second.locator(".theirs")).containsText("Uit het eerste tabblad");
        assertThat(second.getByLabel("Samenvatting")).hasValue("Uit het tweede tabblad");
        second.close();
        submit(first, "Opslaan en terug");
        first.waitForURL("**/members/minutes/write/" + meeting);
    }

    private static void offers(Visitor secretary, String meeting) {
        Page page = secretary.opens("/members/minutes/offer/" + meeting);
        submit(page, "Aan de groepen geven");
        assertThat(page.locator(".field .error")).containsText("Vink dit aan");
        page.getByLabel("Ik heb het verslag nagelezen").check();
        submit(page, "Aan de groepen geven");
        page.waitForURL("**/members/minutes/confirm/" + meeting);
        secretary.findsNoBarrier();
    }

    private static void everyGroupConfirms(String meeting) {
        for (String group : GROUPS) {
            try (Visitor visitor = Visitor.withoutScript()) {
                visitor.opens("/meetings/" + meeting + "/minutes");
                assertEquals(404, visitor.status(), "before " + group + " confirmed");
            }
            try (Visitor member = Visitor.ofGroup(group)) {
                Page page = member.opens("/members/minutes/confirm/" + meeting);
                if (group.equals("sex-workers")) {
                    page.getByLabel("Opmerking bij dit onderwerp").fill("Hier was meer over te zeggen.");
                }
                submit(page, "Bevestigen");
                assertThat(page.locator("main form .button")).hasCount(0);
            }
        }
    }

    private static void isReadByEveryone(String meeting) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting + "/minutes");
            assertThat(page.locator("main")).containsText("Alle groepen hebben het bevestigd.");
            assertThat(page.locator("#item-1")).containsText("Uit het eerste tabblad");
            assertThat(page.locator("#item-1")).containsText("Hier was meer over te zeggen.");
            assertThat(page.locator("#item-1")).not().containsText("Nog gauw iets anders");
            visitor.findsThePageFit();
        }
    }

    private static void submit(Page page, String button) {
        page.locator("main form .button[value='" + button + "']").click();
    }
}
