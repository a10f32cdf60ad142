import type { MessageKey } from "#app/messages/english.ts";
import { cleanLine } from "../text/clean-text.ts";
import { isBlank } from "../text/text.ts";
import { readChoice } from "../text/text-field.ts";
import { readEmail } from "../typed-fields/read-email.ts";
import { readPhone } from "../typed-fields/read-phone.ts";
import { maxTalkLengths, type TalkWords, talkNeeds, talkTimes, trustedAdultRoles } from "./talk-request.ts";

/** What is wrong with a field, as a family's page says it; `values` fill the message. */
export type TalkProblem = { key: MessageKey; values?: Record<string, number> };

export const talkFields = [
  "adult",
  "adult-name",
  "adult-contact",
  "adult-knows",
  "needs",
  "needs-words",
  "good-time",
] as const;
export type TalkField = (typeof talkFields)[number];
export type TalkProblems = Partial<Record<TalkField, TalkProblem>>;

type ReadRequest = { ok: true; request: TalkWords } | { ok: false; problems: TalkProblems };

/** What was typed into the form; everything that is wrong is said at once. */
export function readTalkRequest(typed: Readonly<Record<string, readonly string[]>>): ReadRequest {
  const typedOnce = (field: TalkField) => typed[field]?.[0] ?? "";
  const problems: TalkProblems = {};
  const adultRole = readChoice(typed, "adult", trustedAdultRoles);
  const adultName = cleanLine(typedOnce("adult-name")).trim();
  const adultContact = readContact(typedOnce("adult-contact"));
  const knows = readChoice(typed, "adult-knows", ["yes", "not-yet"]);
  const chosen = [...new Set(typed.needs ?? [])];
  const needs = talkNeeds.filter((need) => chosen.includes(need));
  const needsWords = isBlank(typedOnce("needs-words")) ? "" : typedOnce("needs-words").trim();
  const goodTime = readChoice(typed, "good-time", talkTimes);
  if (adultRole === null) problems.adult = { key: "talk.problem.adult" };
  const nameProblem = isBlank(adultName)
    ? { key: "talk.problem.name" as const }
    : findProblem(adultName, maxTalkLengths.adultName);
  if (nameProblem) problems["adult-name"] = nameProblem;
  if (adultContact === null) problems["adult-contact"] = { key: "talk.problem.contact" };
  if (knows === null) problems["adult-knows"] = { key: "talk.problem.knows" };
  if (needs.length < chosen.length) problems.needs = { key: "problem.choose-listed" };
  const wordsProblem = findProblem(needsWords, maxTalkLengths.needsWords);
  if (wordsProblem) problems["needs-words"] = wordsProblem;
  if (goodTime === null) problems["good-time"] = { key: "problem.choose-one" };
  const isWhole = Object.keys(problems).length === 0;
  if (!isWhole || adultRole === null || adultContact === null || goodTime === null)
    return { ok: false, problems };
  const adultKnows = knows === "yes";
  return {
    ok: true,
    request: { adultRole, adultName, adultContact, adultKnows, needs, needsWords, goodTime },
  };
}

/** A phone number or an email address, as it is stored; null where it is neither. */
function readContact(typed: string): string | null {
  if (isBlank(typed)) return null;
  const read = typed.includes("@") ? readEmail(typed) : readPhone(typed);
  if (!read.ok || read.value.length < 3 || read.value.length > maxTalkLengths.adultContact) return null;
  return read.value;
}

/** Seven digits and more with what stands between them in a number, or an address for email. */
const wayToReach = /(?:\p{Nd}[\s().\-/]{0,3}){7}|\S@\S+\.\S/u;

/** A young person's own number has no place here: only the adult's has a box. */
function findProblem(text: string, limit: number): TalkProblem | null {
  if (text.length > limit)
    return { key: "problem.too-long", values: { over: text.length - limit, most: limit } };
  return wayToReach.test(text) ? { key: "talk.problem.number" } : null;
}
