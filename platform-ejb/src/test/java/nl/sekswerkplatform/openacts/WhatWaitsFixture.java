package nl.sekswerkplatform.openacts;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;

/** Asks what waits for somebody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhatWaitsFixture {
    private static final List<String> DONE = List.of(
            "update meeting set attendance_closed = true",
            "insert into ballot_box(meeting_number, closed) select number, true from meeting"
                    + " on duplicate key update closed = true");

    @Inject
    private OpenActsService acts;

    @Inject
    private AsMember asMember;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    /** Nobody has to lead a meeting, or to support anything for one, that an earlier test left. */
    @PermitAll
    public void leaveNoMeetingUndone() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String done : DONE) {
                statement.executeUpdate(done);
            }
        }
    }

    @PermitAll
    public List<OpenAct> all(ActingMember member) throws Exception {
        return asMember.call(() -> acts.find(member));
    }

    @PermitAll
    public List<OpenAct> all(ActingMember member, ActKind kind) throws Exception {
        return all(member).stream().filter(act -> act.kind() == kind).toList();
    }

    /** The one of that kind about that key. */
    @PermitAll
    public Optional<OpenAct> one(ActingMember member, ActKind kind, Object key) throws Exception {
        return all(member, kind).stream()
                .filter(act -> key.toString().equals(act.key()))
                .findFirst();
    }

    @PermitAll
    public void does(Runnable act) throws Exception {
        Callable<Void> call = () -> {
            act.run();
            return null;
        };
        asMember.call(call);
    }
}
