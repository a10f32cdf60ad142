/** A form as a page has it: what a browser would send of it, and which controls it always sends. */
export type WholeForm = {
  action: string;
  fields: [string, string][];
  /** Controls that are sent whatever was typed: all but ticks, choices among several, files and buttons. */
  alwaysSent: string[];
};

type Control = { tag: string; name: string; type: string; inside: string };

/** The forms of a page that are sent by POST, filled in where they are empty. */
export function wholeFormsIn(html: string, path: string): WholeForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
    ([, attributes = "", inside = ""]) => {
      if (!/method="post"/i.test(attributes) || /enctype="multipart/i.test(attributes)) return [];
      const controls = controlsIn(inside);
      const fields: [string, string][] = [];
      for (const control of controls) {
        const value = sampleValue(control, fields);
        if (value !== null) fields.push([control.name, value]);
      }
      // The button that only sends the form has no name; where all have one, what saves comes last.
      const button = buttonsIn(inside).at(-1);
      if (button && !/<button\b(?![^>]*\s(?:name|type="button"))/.test(inside)) fields.push(button);
      const alwaysSent = controls
        .filter(({ type }) => !/^(checkbox|radio|file)$/.test(type))
        .map(({ name }) => name);
      return [
        { action: attributeOf(attributes, "action") || path, fields, alwaysSent: [...new Set(alwaysSent)] },
      ];
    },
  );
}

function controlsIn(inside: string): Control[] {
  return [...inside.matchAll(/<(input)\b[^>]*>|<(textarea|select)\b[^>]*>([\s\S]*?)<\/\2>/g)].flatMap(
    ([whole, input, other, within = ""]) => {
      const tag = whole.slice(0, whole.indexOf(">") + 1);
      const name = attributeOf(tag, "name");
      const type = input ? (attributeOf(tag, "type") ?? "text") : (other ?? "");
      return name === "" || name === null || /\bdisabled\b/.test(tag) || /^(submit|button|reset)$/.test(type)
        ? []
        : [{ tag, name, type, inside: within }];
    },
  );
}

function buttonsIn(inside: string): [string, string][] {
  return [...inside.matchAll(/<button\b[^>]*>/g)].flatMap(([tag]) => {
    const name = attributeOf(tag, "name");
    return name ? [[name, attributeOf(tag, "value") ?? ""] as [string, string]] : [];
  });
}

/** What is sent of a control; the first of what there is to choose, and of ticks. */
function sampleValue(
  { tag, name, type, inside }: Control,
  before: readonly [string, string][],
): string | null {
  const value = attributeOf(tag, "value") ?? "";
  switch (type) {
    case "hidden":
      return value;
    case "file":
      return null;
    case "checkbox":
    case "radio":
      return before.some(([other]) => other === name) && !/\bchecked\b/.test(tag) ? null : value || "on";
    case "select": {
      const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
      const chosen = options.find((option) => /\bselected\b/.test(option));
      const values = options.map((option) => attributeOf(option, "value") ?? "");
      return chosen ? (attributeOf(chosen, "value") ?? "") : (values.find((one) => one !== "") ?? "");
    }
    case "textarea":
      return readable(inside.replace(/^\n/, "")) || sampleFor(name);
    default:
      return value || sampleFor(name);
  }
}

function sampleFor(name: string): string {
  if (/-day$/.test(name)) return "28";
  if (/-month$/.test(name)) return "10";
  if (/-year$/.test(name)) return "2026";
  if (/time|starts-at/.test(name)) return "10am";
  if (/ends-at/.test(name)) return "11am";
  if (/email/.test(name)) return "somebody@example.org";
  if (/link|web/.test(name)) return "https://example.org/a";
  if (/phone/.test(name)) return "01632 960001";
  if (/size|many|count|total/.test(name)) return "12";
  return "Some words";
}

function attributeOf(tag: string, name: string): string | null {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : readable(value);
}

function readable(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
