import { textMessages } from "#app/messages/work/text-messages.ts";
import { paths } from "#app/paths.ts";
import { formatDateAndTime, formatDateWithoutWeekday } from "../calendar/format-dates.ts";
import { formatSetting } from "../discussions/setting.ts";
import { formatAgreement } from "../meetings/agreement.ts";
import { type ReadableText, sourceWords } from "../readable-texts/text.ts";
import { formatMode } from "../survey/mode.ts";
import {
  describeChooser,
  describeWayIn,
  describeYoungPerson,
} from "../young-peoples-responses/describe-response.ts";
import { pathOfResponse } from "../young-peoples-responses/response-path.ts";
import { formatGroups } from "./format-groups.ts";

export type TextDescription = {
  /** What was asked, or where it was said. */
  heading: string;
  /** Only groups, never somebody. */
  who: string;
  from: string;
  /** Where it stands with all that was said there. */
  href: string;
  hrefWords: string;
};

/** Who said a text of a re-visit, and where. */
export function describeText(text: ReadableText, inspectionId: string): TextDescription {
  const source = sourceWords[text.source];
  if (text.source === "young-people") {
    return {
      heading: text.question ?? "Said in a discussion with young people",
      who: "A young person",
      from: `${source}: discussion of ${formatDateWithoutWeekday(Temporal.PlainDate.from(text.heldOn))}, ${formatSetting(text.setting).toLowerCase()}`,
      href: paths.youngPeople.discussion(inspectionId, text.discussionId),
      hrefWords: "The discussion",
    };
  }
  if (text.source === "young-peoples-response") {
    return {
      heading: text.question ?? "",
      who: [describeYoungPerson(text.ageBand), describeChooser(text)].filter(Boolean).join(". "),
      from: `${source}: ${describeWayIn(text)}`,
      href: pathOfResponse(inspectionId, text.responseId),
      hrefWords: "The whole response",
    };
  }
  if (text.source === "meeting") {
    return {
      heading: "Noted at the open meeting",
      who: textMessages.t("meeting.people", {
        people: text.people,
        agreed: formatAgreement(text.agreed).toLowerCase(),
      }),
      from: `${source}: ${text.place || "online"}, ${formatDateAndTime(text.startsAt)}`,
      href: paths.openMeeting.session(inspectionId, text.sessionId),
      hrefWords: "The session",
    };
  }
  if (text.source === "evidence") {
    const when = formatDateAndTime(text.receivedAt);
    return {
      heading: `${text.fileName}${textMessages.t("document.passage", text)}`,
      who: text.organisation,
      from: `${source}, ${when}`,
      href: paths.evidence.upload(inspectionId, text.uploadId),
      hrefWords: "The document",
    };
  }
  return {
    heading: text.question ?? "",
    who: formatGroups(text.groups),
    from: `${source}, ${formatMode(text.mode).toLowerCase()}`,
    href: paths.responses.response(inspectionId, text.responseId),
    hrefWords: "Whole response",
  };
}
