import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { formatSetting } from "#app/domain/discussions/setting.ts";
import type { ListedRequest } from "#app/domain/talk-requests/list-requests.server.ts";
import {
  adultRoleNames,
  talkNeedNames,
  talkStateNames,
  talkStepNames,
  talkTimeNames,
} from "#app/domain/talk-requests/talk-request.ts";
import { findLanguage } from "#app/messages/languages.ts";
import { paths } from "#app/paths.ts";

/** A request as its card shows it. */
export function viewRequest(request: ListedRequest, inspectionId: string) {
  const { id, number, state, said, isErased, waitsForEntry, entry, steps } = request;
  const language = said === null ? null : (findLanguage(said.language)?.english ?? said.language);
  return {
    ...{ id, number, state, isErased },
    stateName: talkStateNames[state],
    asked: formatDateAndTime(request.askedAt),
    said: said && {
      adult: `${said.adultName} (${adultRoleNames[said.adultRole].toLowerCase()})`,
      ...{ contact: said.adultContact, isEmail: said.adultContact.includes("@") },
      knows: said.adultKnows ? "Yes, the young person asked them" : "Not yet, as the young person said",
      needs: said.needs.map((need) => talkNeedNames[need]),
      words: said.needsWords,
      language: said.language === "en" ? null : language,
      lang: said.language,
      time: talkTimeNames[said.goodTime],
    },
    waitsFor: waitsForEntry && {
      number: waitsForEntry.number,
      path: paths.safeguarding.entry(inspectionId, waitsForEntry.id),
    },
    entry: entry && { number: entry.number, path: paths.safeguarding.entry(inspectionId, entry.id) },
    discussionPath: findDiscussionPath(steps, inspectionId),
    steps: steps.map((step) => ({
      id: step.id,
      title: talkStepNames[step.step],
      when: `${formatDateAndTime(step.doneAt)}${step.doneByName === null ? "" : `, ${step.doneByName}`}`,
      words: step.step === "arranged" ? describeArrangement(step) : "",
    })),
  };
}

function findDiscussionPath(steps: ListedRequest["steps"], inspectionId: string): string | null {
  const id = steps.findLast(({ discussionId }) => discussionId !== null)?.discussionId ?? null;
  return id === null ? null : paths.youngPeople.discussion(inspectionId, id);
}

function describeArrangement({ heldOn, heldTime, place, setting }: ListedRequest["steps"][number]): string {
  if (heldOn === null) return "";
  const when = `${formatDate(Temporal.PlainDate.from(heldOn))}${heldTime === null ? "" : `, ${heldTime}`}`;
  return [when, place ?? "the place is erased", setting === null ? "" : formatSetting(setting)]
    .filter(Boolean)
    .join("; ");
}
