package nl.sekswerkplatform.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** An agenda was published: from now on it is what the table will talk about. */
public record AgendaPublished(int meetingNumber, LocalDate date, Map<String, Object> parts) implements DomainEvent {

    static AgendaPublished of(Agenda agenda) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("minutes", agenda.minutes());
        parts.put("items", agenda.items().stream().map(AgendaPublished::told).toList());
        parts.put(
                "unplaced",
                agenda.unplaced().stream().map(AgendaPublished::told).toList());
        parts.put("ballots", agenda.commitment().base64Url());
        agenda.witness().ifPresent(witness -> parts.put("sealedFor", witness.written()));
        return new AgendaPublished(agenda.meetingNumber(), agenda.publishedOn(), parts);
    }

    private static Map<String, Object> told(AgendaItem item) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("position", item.position());
        told.put("proposal", item.proposalNumber());
        told.put("title", item.title());
        told.put("question", item.question());
        told.put("purpose", item.purpose().name());
        told.put("minutes", item.minutes());
        told.put("group", item.group().value());
        if (item.pilotKey() != null) {
            told.put("pilot", item.pilotKey());
        }
        told.put("shares", item.shares().stream().map(AgendaPublished::told).toList());
        return told;
    }

    private static Map<String, Object> told(GroupShare share) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("group", share.groupKey().value());
        told.put("level", share.level().name());
        return told;
    }

    private static Map<String, Object> told(UnplacedProposal unplaced) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("proposal", unplaced.proposalNumber());
        told.put("judgement", unplaced.judgement().name());
        return told;
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.AGENDA, "meeting/" + meetingNumber, parts));
    }
}
