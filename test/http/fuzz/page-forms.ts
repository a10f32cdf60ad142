import { Parser } from "htmlparser2";

export type Control = { name: string; type: string; value: string; isChecked: boolean; options: Option[] };
type Option = { value: string; isSelected: boolean };
type Button = { name: string; value: string; action: string | null; words: string };

/** A form as a page has it, with the controls and buttons that belong to it wherever they stand. */
export type PageForm = {
  id: string;
  action: string;
  isMultipart: boolean;
  controls: Control[];
  buttons: Button[];
};

/** The forms of a page that are sent by POST. */
export function pageFormsIn(html: string, path: string): PageForm[] {
  const forms: (PageForm & { isPost: boolean })[] = [];
  const elsewhere: { form: string; put(form: PageForm): void }[] = [];
  let open: PageForm | null = null;
  /** Whether each that is open is disabled. */
  const fieldsets: boolean[] = [];
  let select: Control | null = null;
  let textarea: Control | null = null;
  let button: Button | null = null;
  const place = (attributes: Record<string, string>, put: (form: PageForm) => void) => {
    const { form } = attributes;
    if (form !== undefined) elsewhere.push({ form, put });
    else if (open) put(open);
  };
  const addControl = (attributes: Record<string, string>, type: string): Control | null => {
    const { name, value } = attributes;
    if (!name || "disabled" in attributes || fieldsets.includes(true)) return null;
    const isTick = type === "checkbox" || type === "radio";
    const isChecked = "checked" in attributes;
    const control = { name, type, value: value ?? (isTick ? "on" : ""), isChecked, options: [] };
    place(attributes, ({ controls }) => controls.push(control));
    return control;
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const { type = "" } = attributes;
        if (tag === "form") {
          open = {
            id: attributes.id ?? "",
            action: attributes.action || path,
            isMultipart: attributes.enctype === "multipart/form-data",
            ...{ controls: [], buttons: [] },
          };
          forms.push(Object.assign(open, { isPost: attributes.method === "post" }));
        } else if (tag === "fieldset") fieldsets.push("disabled" in attributes);
        else if (tag === "input" && !/^(?:submit|button|reset|image)$/.test(type)) {
          addControl(attributes, type || "text");
        } else if (tag === "textarea") textarea = addControl(attributes, "textarea");
        else if (tag === "select") select = addControl(attributes, "select");
        else if (tag === "option" && select) {
          select.options.push({ value: attributes.value ?? "", isSelected: "selected" in attributes });
        } else if (tag === "button" && (type === "" || type === "submit") && !("disabled" in attributes)) {
          const { name = "", value = "", formaction: action = null } = attributes;
          const added: Button = { name, value, action, words: "" };
          place(attributes, ({ buttons }) => buttons.push(added));
          button = added;
        }
      },
      ontext(text) {
        if (textarea) textarea.value += text;
        else if (button) button.words += text;
      },
      onclosetag(tag) {
        if (tag === "form") open = null;
        if (tag === "fieldset") fieldsets.pop();
        if (tag === "textarea") {
          if (textarea) textarea.value = textarea.value.replace(/^\n/, "");
          textarea = null;
        }
        if (tag === "select") select = null;
        if (tag === "button") button = null;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  for (const { form, put } of elsewhere) {
    const found = forms.find(({ id }) => id === form);
    if (found) put(found);
  }
  return forms.filter(({ isPost }) => isPost);
}

/** What a browser sends of a form: as it came, or with everything empty filled in. */
export function fieldsOf(form: PageForm, button: Button | undefined, isFilled: boolean): [string, string][] {
  const fields: [string, string][] = [];
  for (const control of form.controls) {
    const value = valueSentOf(control, form, fields, isFilled);
    if (value !== null) fields.push([control.name, value.replace(/\r?\n/g, "\r\n")]);
  }
  if (button?.name) fields.push([button.name, button.value]);
  return fields;
}

function valueSentOf(
  { name, type, value, isChecked, options }: Control,
  form: PageForm,
  before: readonly [string, string][],
  isFilled: boolean,
): string | null {
  switch (type) {
    case "hidden":
      return value;
    case "file":
      return null;
    case "checkbox":
      if (isChecked) return value;
      return isFilled && !before.some(([other]) => other === name) ? value : null;
    case "radio": {
      const isAnyChecked = form.controls.some((other) => other.name === name && other.isChecked);
      if (isAnyChecked) return isChecked ? value : null;
      return isFilled && !before.some(([other]) => other === name) ? value : null;
    }
    case "select": {
      const chosen = options.find(({ isSelected }) => isSelected) ?? options[0];
      if (chosen?.value !== "" || !isFilled) return chosen?.value ?? null;
      return options.find((option) => option.value !== "")?.value ?? "";
    }
    default:
      return value !== "" || !isFilled ? value : sampleFor(name);
  }
}

function sampleFor(name: string): string {
  if (/-day$/.test(name)) return "28";
  if (/-month$/.test(name)) return "10";
  if (/-year$/.test(name)) return "2026";
  if (/ends-at|^to$/.test(name)) return "11am";
  if (/time|starts-at/.test(name)) return "10am";
  if (/email/.test(name)) return "somebody@example.org";
  if (/link|web/.test(name)) return "https://example.org/a";
  if (/phone/.test(name)) return "01632 960001";
  if (/size|many|count|total|percentages|attended|people/.test(name)) return "12";
  return "Some words";
}
