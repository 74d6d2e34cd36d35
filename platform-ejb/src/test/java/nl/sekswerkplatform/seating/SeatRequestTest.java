package nl.sekswerkplatform.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.SeatAgreed;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.groups.VouchedGroupFixture;
import nl.sekswerkplatform.proposals.ProposalDraft;
import org.junit.jupiter.api.Test;

class SeatRequestTest {
    private static final GroupKey CLIENTS = new GroupKey("clients");

    @Test
    void asksTheTableInBothLanguagesWhoSitsAndWhoVouches() {
        SeatRequest request = request(true, "Vrienden", null);
        assertEquals(
                "De groep “Klanten” krijgt een plaats aan tafel. Vrienden deelt haar kaarten uit.\n"
                        + "The group “Clients” gets a seat at the table. Vrienden hands out its cards.",
                request.text(clients(null)));
        assertEquals(new SeatAgreed(CLIENTS, true, "Vrienden", 7), request.agreedIn(7));
    }

    @Test
    void keepsWhoVouchesWhereThatIsKnown() {
        SeatRequest request = request(true, "Anderen", "Vrienden");
        assertEquals(new SeatAgreed(CLIENTS, true, null, 7), request.agreedIn(7));
        assertEquals(
                "De groep “Klanten” krijgt een plaats aan tafel. Vrienden deelt haar kaarten uit.\n"
                        + "The group “Clients” gets a seat at the table. Vrienden hands out its cards.",
                request.text(clients("Vrienden")));
    }

    @Test
    void asksForALeaveToo() {
        assertEquals(
                "De groep “Klanten” zit niet meer aan tafel en kijkt voortaan mee.\n"
                        + "The group “Clients” leaves the table and observes from now on.",
                request(false, null, "Vrienden").text(clients("Vrienden")));
    }

    @Test
    void isCalledAfterWhatItAsksHoweverLongTheNameIs() {
        StakeholderGroup longName = VouchedGroupFixture.founded(
                new FoundGroup(CLIENTS, "K".repeat(120), "C", false, false, null, ShownAs.ALIAS, Admission.WINDOW));
        String title = SeatRequest.title(longName, true);
        assertEquals(true, title.length() <= ProposalDraft.MAX_TITLE, title);
        assertEquals("Niet meer aan tafel: Klanten", SeatRequest.title(clients(null), false));
    }

    private static SeatRequest request(boolean seated, String body, String known) {
        return new SeatRequest(1, new AskSeat(CLIENTS, seated, body, "Because.", 20), clients(known));
    }

    private static StakeholderGroup clients(String vouchedBy) {
        return VouchedGroupFixture.founded(new FoundGroup(
                CLIENTS, "Klanten", "Clients", false, false, vouchedBy, ShownAs.ALIAS, Admission.WINDOW));
    }
}
