import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { aboutQuestions, describeProfileAnswer } from "#app/domain/survey/respondent-profile.ts";
import { cutText } from "#app/domain/text/text.ts";

/** What an entry holds beside its action, in words as far as there are any; identifiers by their beginnings. */
export function formatDetails(
  details: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): string {
  return Object.entries(details)
    .flatMap(([name, value]) => {
      const groupTexts = name === "filter" ? describeFilter(value) : describeValue(value, names);
      return groupTexts === "" ? [] : [`${describeName(name)}: ${groupTexts}`];
    })
    .join("; ");
}

function describeName(name: string): string {
  return name
    .replace(/Ids?$/, "")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

function describeValue(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === "") return "";
  if (value === true) return "yes";
  if (value === false) return "no";
  if (Array.isArray(value)) return value.map((one) => describeValue(one, names)).join(", ");
  if (typeof value === "object") {
    const { name, value: chosen, ...others } = value as Record<string, unknown>;
    const group = describeProfileAnswer(String(name), String(chosen));
    if (group) return `${describeGroup(group)} ${describeValue(others, names)}`.trim();
    return Object.entries(value)
      .flatMap(([name, inner]) => {
        const groupTexts = describeValue(inner, names);
        return groupTexts === "" ? [] : [`${describeName(name)} ${groupTexts}`];
      })
      .join(", ");
  }
  const text = String(value);
  const asked = aboutQuestions.find((question) => question.name === text);
  if (asked) return `“${asked.heading}”`;
  const isIdentifier = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
  return isIdentifier ? (names.get(text) ?? cutText(text, 8)) : describeTime(text);
}

/** An instant or a date as people write them; any other text as it is. */
function describeTime(text: string): string {
  try {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return formatDateAndTime(Temporal.Instant.from(text));
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(Temporal.PlainDate.from(text));
  } catch {
    // It only looks like one.
  }
  return text;
}

function describeGroup({ heading, label }: { heading: string; label: string }): string {
  return `${heading} “${label}”`;
}

function describeFilter(value: unknown): string {
  const { groups = [], unfinished = "included" } = value as {
    groups?: { name: string; value: string }[];
    unfinished?: string;
  };
  const groupTexts = groups.map((group) => {
    const words = describeProfileAnswer(group.name, group.value);
    return words ? describeGroup(words) : `${group.name} ${group.value}`;
  });
  if (unfinished !== "included")
    groupTexts.push(`unfinished answers ${unfinished === "only" ? "only" : "left out"}`);
  return groupTexts.join(", ");
}
