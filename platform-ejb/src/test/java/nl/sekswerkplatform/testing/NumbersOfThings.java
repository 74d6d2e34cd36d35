package nl.sekswerkplatform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers that may leave a room of the house, by name; none of them counts people. A new name is thought about here. */
final class NumbersOfThings {
    /** Rooms whose numbers are of mathematics and machines, and the one that counts people. */
    static final String[] MACHINERY = {
        "..smallnumbers..", "..equalshares..", "..consensus..", "..codes..", "..sealing..", "..launch.."
    };

    /** What things are called by, and where they stand in a row. */
    private static final Set<String> NAMES = Set.of(
            "number",
            "meetingNumber",
            "proposalNumber",
            "proposal",
            "position",
            "step",
            "year",
            "week",
            "sequence",
            "item",
            "text",
            "round",
            "hinderedIn",
            "meeting",
            "leaf",
            "line",
            "edition",
            "seenEdition",
            "seen",
            "planEdition",
            "returnedAs",
            "version",
            "next",
            "after",
            "before",
            "start",
            "end",
            "status",
            "generation",
            "placedAt",
            "mergedInto",
            "mergedNumber",
            "firstNumber",
            "secondNumber",
            "first",
            "second",
            "named",
            "turn",
            "place",
            "point",
            "merged",
            "raisedBySignal",
            "changes");

    /** How long, how late, how much of a thing; limits of what is typed; sums of follow-ups and recommendations. */
    private static final Set<String> MEASURES = Set.of(
            "minutes",
            "minutesAvailable",
            "minutesPlaced",
            "minutesPerGroup",
            "extraMinutes",
            "seconds",
            "left",
            "durationMonths",
            "months",
            "budget",
            "daysLate",
            "days",
            "secretaryDays",
            "wordingDays",
            "deadlineDays",
            "target",
            "threshold",
            "suppressBelow",
            "limit",
            "longest",
            "most",
            "taken",
            "onTime",
            "late",
            "open",
            "done",
            "owned",
            "moved",
            "followed",
            "partly",
            "notFollowed",
            "agendaItems",
            "renderedAt",
            "readAt",
            // Things of a thread, and where they stand in its picture.
            "things",
            "more",
            "from",
            "x",
            "y",
            "width",
            "height");

    /** Acts that answer with the number of what they made, and lists of numbers of things. */
    private static final Set<String> ACTS = Set.of(
            "plan",
            "planFromDossier",
            "announce",
            "recordEarlier",
            "writeItem",
            "propose",
            "raise",
            "reword",
            "merge",
            "accept",
            "findEditions",
            "findMerged",
            "findEarlier",
            "findReplies",
            "findSuggestions",
            "findAnsweredOffers",
            "enterFromDossier",
            "find",
            "findRenewable",
            "findTakingUpSignals",
            "findPublishedAmong",
            "findClosedAmong",
            "findStates",
            "findPublishedSince",
            "findOffered",
            "findDue",
            "findForgotten",
            "findChanges",
            "findWorded",
            "inputs",
            "signals",
            "polls",
            "chosen",
            "statusOf",
            "convertToDatabaseColumn",
            "compareTo",
            "hashCode");

    /** Counts of people all the same, each with its reason. */
    private static final Set<String> REASONED = Set.of(
            // Of a meeting, for the groups that lead it: they counted, and correct what they counted.
            "Meeting.recorded",
            "AttendanceField.getPeople",
            "AttendanceRow.number",
            // How many groups need to confirm and how many must agree: settings, not counts.
            "ConfirmationRule.confirmers",
            // The half minute that a number of an app belongs to; squares of a picture.
            "AuthenticatorSecret.stepOf",
            "QrCode.size",
            "ExplainConfirmationBacking.getConfirmers",
            // Positions of points that an erratum changed.
            "PublicVersion.changed",
            // Seats and sessions that a dossier names; what is shown of them goes through small numbers.
            "EarlierRound.participants",
            "EarlierRound.sessions",
            "ConsultationSummary.sessions",
            "PublicConsultation.sessions",
            // What small numbers made, in the API's form.
            "People.value",
            // The ballots of a closed box, of nobody in particular: the agenda is composed of them, and shows levels.
            "BallotService.findClosed",
            // Meetings whose ballots wait for the clock's own work.
            "BallotService.findUncounted",
            "BallotService.findWaiting",
            "CountBallotsService.findUncounted",
            // Numbers of proposals.
            "OfferMergeBacking.getOther",
            // Invented, and numbered for the reader who plays with them.
            "TryAgendaBacking.getItems",
            // What one person answers, on its way in; what can be answered; the number of a poll.
            "AnswerSheet.given",
            "Question.answers",
            "PublicPollService.ask",
            "AnswerRow.getOne",
            "AnswerRow.getSeveral",
            "ListConsultationsBacking.getOlder",
            // Runs of a method on a machine.
            "ComposingProgress.steps",
            // On their way in from a dossier; what is shown of them goes through small numbers.
            "EarlierMeeting.attendance",
            "EarlierObservation.base",
            "EarlierObservation.value",
            "Measurement.base",
            "Measurement.value",
            // What one person types, on its way in.
            "TypedNumber.read",
            // What a file says, for her who sent it and nobody else.
            "PlannedLine.value",
            // Pages and messages of a topic, for the group that wrote them.
            "TopicReading.page",
            "TopicReading.pages",
            "TopicSummary.said",
            // How many can be elected: part of the election's own rules, not a count.
            "ElectionReading.seats",
            "BeginElectionBacking.getSeats",
            // How many groups were heard, of how many at the table.
            "RoundPage.heardOf",
            // Keys of rows of which a day has come, for the clock's own work.
            "RetentionService.findEnding",
            // Let through by SmallNumbers.suppressed.
            "Indicator.shown",
            "PublicObservation.value",
            "ShownObservation.value",
            // Of groups, each of which is one: how many can come to a meeting, what they passed, how long they spoke.
            "Agenda.seatedGroups",
            "EarlierAgenda.seatedGroups",
            "DateReading.can",
            "DateReading.divided",
            "DateReading.cannot",
            "MeetingService.countPasses",
            "RoundPage.consenting",
            // Of groups and of what stands in public with their name; of people only what small numbers made.
            "CountProposalsService.countMade",
            "GroupFigures.count",
            "GroupFigures.counts",
            "Parity.most",
            "Parity.total",
            "PublicFigure.value",
            "PublicPositions.atLeast",
            // Rules, the same for everyone: limits of small numbers, of batches, of how long texts are kept.
            "ExplainNumbersBacking.getNothingBelow",
            "ExplainNumbersBacking.getNumbersFrom",
            "ExplainNumbersBacking.getStandsFrom",
            "BatchRule.descriptions",
            "BatchRule.weeks",
            "KeptTimes.unpublished",
            "KeptTimes.decided",
            "KeptTimes.months",
            "KeptTimes.spread",
            // Elected members of a group, whom its room sees by the names they chose.
            "VoteElectionBacking.getElected",
            "SittingService.findMinutesUsed",
            // Cards of a batch: printed on purpose for all to see, and revoked just now by who looks.
            "AdmissionBatchRegistered.cards",
            "RevokeLeftoversBacking.getRevoked");

    private static final Pattern NUMBER = Pattern.compile(
            ".*\\b(int|long|double|Integer|Long|Double|OptionalInt|OptionalLong|BigDecimal|BigInteger)\\b.*");

    private NumbersOfThings() {}

    static DescribedPredicate<JavaMethod> giveNumbers() {
        return describe(
                "give numbers",
                method -> NUMBER.matcher(method.getReturnType().getName()).matches()
                        || NUMBER.matcher(
                                        method.reflect().getGenericReturnType().getTypeName())
                                .matches());
    }

    static ArchCondition<JavaMethod> countThings() {
        return new ArchCondition<>("be a number of a thing") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String name = method.getName().replaceFirst("^get(?=[A-Z])", "");
                String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
                String owned = method.getOwner().getSimpleName() + "." + method.getName();
                boolean known = NAMES.contains(property)
                        || MEASURES.contains(property)
                        || ACTS.contains(property)
                        || REASONED.contains(owned)
                        || property.startsWith("max");
                events.add(new SimpleConditionEvent(method, known, method.getDescription() + " may count people"));
            }
        };
    }
}
