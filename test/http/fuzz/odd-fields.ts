import fc from "fast-check";
import { marker } from "./cases.ts";
import { type SeenForm, withoutIds } from "./crawl.ts";
import { fieldsOf, type PageForm } from "./page-forms.ts";

/** What may be typed or sent into any control: words, numbers, dates, times, ids, and what none of them is. */
const oddValues = [
  "",
  marker,
  `${marker} `.repeat(9000),
  "\0",
  `${marker}\0`,
  "\ud800",
  "\ufffe\u0085\u200b",
  "__proto__",
  "constructor",
  "0",
  "-1",
  "1.5",
  "2147483648",
  "9223372036854775808",
  "1e309",
  "NaN",
  "0000",
  "10000",
  "275761",
  "0000-00-00",
  "9999-12-31",
  "+010000-01-01",
  "2026-11-20T12:00:00.000Z",
  "25:61",
  "23:59:60",
  "[]",
  '{"a":1}',
  "%00",
  "00000000-0000-0000-0000-000000000000",
] as const;

/** How often a control may come, and with what instead of its value. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ how: fc.constant("replaced"), value: fc.constantFrom(...oddValues) }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant("twice"), value: fc.constantFrom(...oddValues) }) },
  // An id of another area's, where the value is one; any of what the page's other controls hold, where it is not.
  { weight: 2, arbitrary: fc.record({ how: fc.constant("elsewhere"), value: fc.nat() }) },
);
export type FieldChange = typeof change extends fc.Arbitrary<infer Change> ? Change : never;

/** Changes to be made one by one, the same for the same seed. */
export function sampleChanges(count: number, seed: number): FieldChange[] {
  return fc.sample(change, { numRuns: count, seed });
}

const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The form filled in as its page would send it, but for one control. `ids` are those of every area. */
export function withOddField(
  form: PageForm,
  name: string,
  { how, value }: FieldChange,
  ids: readonly string[],
): [string, string][] {
  const button = form.buttons.find((one) => one.name === "") ?? form.buttons.at(-1);
  const fields = fieldsOf(form, button, true);
  const usual = fields.find(([one]) => one === name)?.[1] ?? "";
  const others = idShape.test(usual) ? ids : fields.map(([, other]) => other);
  const odd = typeof value === "string" ? value : (others[value % Math.max(1, others.length)] ?? "");
  if (how === "twice") return [...fields, [name, odd]];
  const place = fields.findIndex(([one]) => one === name);
  if (place === -1) return [...fields, [name, odd]];
  return fields.map(([one, same], at): [string, string] => [one, at === place ? odd : same]);
}

/** As a browser sends a form, but for half a sign, which goes as the three bytes that UTF-8 does not allow. */
export function bodyOfFields(fields: readonly [string, string][]): Buffer {
  const escapeSigns = (text: string) =>
    [...text].map((sign) => (sign.isWellFormed() ? encodeURIComponent(sign) : "%ED%A0%80")).join("");
  return Buffer.from(fields.map((pair) => pair.map(escapeSigns).join("=")).join("&"));
}

/** Forms after which there is less to see. */
const ending = /(?:removal|ending|withdrawal|cancel\w*|closing|deactivation|seal|sessions|merger|sign-out)$/;

/** Every control of every kind of form once, in a form of somebody who sees it; those that end something come last. */
export function listFields(forms: readonly SeenForm[], seed: number): (SeenForm & { name: string })[] {
  const byControl = new Map<string, (SeenForm & { name: string })[]>();
  const inOrder = forms.toSorted(
    (one, other) => Number(ending.test(one.pattern)) - Number(ending.test(other.pattern)),
  );
  for (const form of inOrder) {
    if (form.pattern === "/sign-out") continue;
    for (const name of namesOf(form.form)) {
      const key = `${form.pattern} ${withoutIds(name)}`;
      byControl.set(key, [...(byControl.get(key) ?? []), { ...form, name }]);
    }
  }
  return [...byControl.values()].flatMap((fields, place) => fields[(seed + place) % fields.length] ?? []);
}

/** The controls of a form whose value it sends; of many alike that differ by an id, one. */
function namesOf({ controls, buttons }: PageForm): string[] {
  const names = [...controls.filter(({ type }) => type !== "file"), ...buttons].map(({ name }) => name);
  const byKind = new Map(names.filter((name) => name !== "").map((name) => [withoutIds(name), name]));
  return [...byKind.values()];
}

/** Words that are asked of every area's pages in turn, for the script's own way to save a form that is being typed. */
export function listAutosaves(workPage: string): string[] {
  const id = "11111111-1111-4111-8111-111111111111";
  const usual = { id, path: workPage, action: workPage, fields: [["words", marker]] };
  return [
    ...oddValues.flatMap((value) => [
      { ...usual, path: `${workPage}/${value}` },
      { ...usual, action: `${workPage}?words=${value}` },
      { ...usual, fields: [[value, value]] },
      { ...usual, id: value },
      { ...usual, readAt: value },
    ]),
    { ...usual, path: 1 },
    { ...usual, fields: [["words"]] },
    { ...usual, fields: { words: marker } },
    [],
    null,
  ].map((body) => JSON.stringify(body));
}
