package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.Answered;
import nl.sekswerkplatform.minutes.GroupConfirmation;
import nl.sekswerkplatform.minutes.GroupVoice;
import nl.sekswerkplatform.minutes.ItemChange;
import nl.sekswerkplatform.minutes.ItemHeading;
import nl.sekswerkplatform.minutes.ItemNote;
import nl.sekswerkplatform.minutes.ItemPurpose;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.VersionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Minutes",
        description = "The published minutes of a meeting, as they are with their errata. Who confirmed is said of the"
                + " version; each version that was published stands in its list.")
public record PublicMinutes(
        int meeting,
        LocalDate publishedOn,
        int version,
        List<String> confirmedBy,
        List<String> notConfirmedBy,
        List<PublicMinutesItem> items,
        List<PublicVersion> versions,
        boolean beforePlatform,
        boolean illustrative) {
    /** As they count now. */
    static PublicMinutes of(Minutes minutes) {
        return of(minutes, minutes.versions().published().orElseThrow());
    }

    /** As they were with that version. */
    static PublicMinutes of(Minutes minutes, MinutesVersion version) {
        return new PublicMinutes(
                minutes.meetingNumber(),
                minutes.publishedOn(),
                version.number(),
                keys(version.confirmedBy()),
                keys(version.notConfirmedBy()),
                version.items().stream().map(PublicMinutesItem::of).toList(),
                minutes.versions().publications().stream()
                        .map(published -> PublicVersion.of(published, minutes))
                        .toList(),
                minutes.isBeforePlatform(),
                minutes.isIllustrative());
    }

    private static List<String> keys(List<GroupKey> groups) {
        return groups.stream().map(GroupKey::value).toList();
    }

    @Schema(
            name = "MinutesVersion",
            description = "A text that was published: the minutes, or an erratum with its reason and the positions of"
                    + " the items that it changed.")
    public record PublicVersion(
            int version,
            VersionKind kind,
            LocalDate publishedOn,
            @Schema(nullable = true) String reason,
            List<Integer> changed,
            List<PublicConfirmation> confirmations) {
        static PublicVersion of(MinutesVersion published, Minutes minutes) {
            return new PublicVersion(
                    published.number(),
                    published.kind(),
                    published.closedOn(),
                    published.reason(),
                    published.kind() == VersionKind.MINUTES
                            ? List.of()
                            : minutes.versions().changesOf(published).stream()
                                    .map(ItemChange::position)
                                    .toList(),
                    published.answers().stream().map(PublicConfirmation::of).toList());
        }
    }

    @Schema(
            name = "Confirmation",
            description = "How a group that was asked confirmed: enough of its members, or its secretary without an"
                    + " objection; null when it was silent.")
    public record PublicConfirmation(
            String group, @Schema(nullable = true) Answered how) {
        static PublicConfirmation of(GroupConfirmation answer) {
            return new PublicConfirmation(answer.groupKey().value(), answer.how());
        }
    }

    @Schema(
            name = "MinutesItem",
            description = "What the table said of one point. The minutes are those it took, 0 when nobody kept them.")
    public record PublicMinutesItem(
            int position,
            String title,
            @Schema(nullable = true) String by,
            @Schema(nullable = true) ItemPurpose purpose,
            int minutes,
            @Schema(nullable = true) String pilot,
            @Schema(nullable = true) Integer proposal,
            @Schema(nullable = true) String summary,
            @Schema(nullable = true) String outcome,

            @Schema(
                    nullable = true,
                    description = "The round that says where the groups stand; null where none was held.")
            Integer round,

            @Schema(nullable = true, description = "What the round came to.")
            Outcome advice,

            @Schema(description = "True where the secretary wrote where the groups stand.")
            boolean consentByHand,

            List<PublicVoice> voices,
            List<PublicNote> notes) {
        static PublicMinutesItem of(MinutesItem item) {
            ItemHeading heading = item.heading();
            return new PublicMinutesItem(
                    item.position(),
                    heading.title(),
                    heading.by() == null ? null : heading.by().value(),
                    heading.purpose(),
                    heading.minutes(),
                    heading.pilotKey(),
                    heading.proposalNumber(),
                    item.summary(),
                    item.outcome(),
                    item.round().orElse(null),
                    item.advice().orElse(null),
                    item.isConsentByHand(),
                    item.voices().stream().map(PublicVoice::of).toList(),
                    item.notes().stream().map(PublicNote::of).toList());
        }
    }

    @Schema(
            name = "Voice",
            description =
                    "What a group said, and how it stands towards the outcome; null where it was absent or not asked.")
    public record PublicVoice(
            String group,
            @Schema(nullable = true) String view,
            @Schema(nullable = true) Stance stance,

            @Schema(nullable = true, description = "What the table answered to its reservation.")
            String answer) {
        static PublicVoice of(GroupVoice voice) {
            return new PublicVoice(voice.groupKey().value(), voice.view(), voice.stance(), voice.answer());
        }
    }

    @Schema(name = "Note", description = "What a group remarked when it confirmed.")
    public record PublicNote(String group, String text) {
        static PublicNote of(ItemNote note) {
            return new PublicNote(note.groupKey().value(), note.text());
        }
    }
}
