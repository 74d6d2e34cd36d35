package nl.sekswerkplatform.web.members;

import nl.sekswerkplatform.openacts.ActKind;
import nl.sekswerkplatform.openacts.OpenAct;

/** The page on which a member does what waits for her; the text is {@code members.table.act.NAME}. */
final class ActPlace {
    private ActPlace() {}

    static String of(OpenAct act) {
        String page = page(act.kind());
        return act.key() == null ? page : page + "/" + act.key();
    }

    private static String page(ActKind kind) {
        return switch (kind) {
            case LEAD -> "/members/sittings/run";
            case POSITION -> "/members/advice/position";
            case CONFIRM -> "/members/minutes/confirm";
            case WORD -> "/members/advice/words";
            case EVALUATE -> "/members/evaluations/say";
            case JUDGE -> "/members/evaluations/judge";
            case SUPPORT, SUPPORT_AGAIN -> "/members/proposals/ballot";
            case DATES, PICK_DATE -> "/members/datepolls/poll";
            case ANSWER_POLL -> "/members/publicpolls/answer";
            case VOTE, STAND -> "/members/elections/election";
            case POLL -> "/members/rooms/topic";
            case HIDDEN -> "/members/houserules/hidden";
            case FOLLOW_UP -> "/members/followups/tell";
            case ANSWER_FOLLOW_UP -> "/members/followups/answer";
            case COMPOSE, PUBLISH_AGENDA -> "/members/agenda/compose";
            case ATTENDANCE -> "/members/meetings/attendance";
            case WRITE -> "/members/minutes/write";
            case SCHEDULE -> "/members/meetings/details";
            case DECIDE -> "/members/decisions/draft";
            case WITNESS -> "/members/ballotwitness/appoint";
            case SCREEN -> "/members/input/screening";
            case TALK -> "/members/rooms/list";
        };
    }
}
