package nl.sekswerkplatform.agenda;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import nl.sekswerkplatform.ballotwitness.WitnessKey;

/** What a member takes to the witness, as text in lines; {@code docs/agenda-check.md} has the form. */
record CheckFile(Agenda agenda, SealedBallots sealed) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("sekswerkplatform agenda check v1");
        lines.add("meeting " + agenda.meetingNumber());
        lines.add("commitment " + agenda.commitment().base64Url());
        agenda.items().forEach(item -> lines.add(line(item)));
        agenda.unplaced()
                .forEach(unplaced -> lines.add("unplaced " + unplaced.proposalNumber() + " " + unplaced.judgement()));
        lines.add("witness " + agenda.witness().map(WitnessKey::written).orElseThrow());
        lines.add("sealed " + Base64.getEncoder().encodeToString(sealed.sealed()));
        return String.join("\n", lines) + "\n";
    }

    private static String line(AgendaItem item) {
        String placed = item.position() + " " + item.proposalNumber() + " " + item.minutes();
        return item.isLeftOverTime()
                ? "fill " + placed
                : "item " + placed + " "
                        + item.shares().stream()
                                .map(share -> share.groupKey() + "=" + share.level())
                                .collect(Collectors.joining(","));
    }
}
