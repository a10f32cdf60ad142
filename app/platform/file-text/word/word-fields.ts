import type { Attributes } from "../read-xml.ts";
import { attribute, countOf, isOn } from "./word-styles.ts";

type FormField = {
  isBox: boolean;
  isChecked: boolean | null;
  isCheckedAtFirst: boolean;
  entries: string[];
  chosen: number;
};
type Field = { isInResult: boolean; form: FormField | null };

/** Word's fields (ECMA-376 part 1, 17.16): what they came to shows, their instructions do not. */
export function createFieldTracker() {
  const open: Field[] = [];
  let instructions = 0;
  return {
    /** Whether what is read belongs to an instruction. */
    isInCode: () => instructions > 0,
    begin(name: string, attributes: Attributes): void {
      const field = open.at(-1);
      const form = field?.form;
      switch (name) {
        case "w:fldChar": {
          const type = attribute(attributes, "fldCharType");
          if (type === "begin") {
            open.push({ isInResult: false, form: null });
            instructions += 1;
          } else if (type === "separate" && field && !field.isInResult) {
            field.isInResult = true;
            instructions -= 1;
          } else if (type === "end" && open.pop()?.isInResult === false) instructions -= 1;
          return;
        }
        case "w:ffData":
          if (field) {
            field.form = { isBox: false, isChecked: null, isCheckedAtFirst: false, entries: [], chosen: 0 };
          }
          return;
      }
      if (!form) return;
      if (name === "w:checkBox") form.isBox = true;
      else if (name === "w:checked") form.isChecked = isOn(attributes);
      else if (name === "w:default" && form.isBox) form.isCheckedAtFirst = isOn(attributes);
      else if (name === "w:default" || name === "w:result") {
        form.chosen = countOf(attribute(attributes, "val")) ?? form.chosen;
      } else if (name === "w:listEntry") form.entries.push(attribute(attributes, "val"));
    },
    /** At a form's end: the box as it is ticked, or the entry that was chosen. */
    endForm(): string {
      const form = open.at(-1)?.form;
      if (!form) return "";
      if (form.isBox) return (form.isChecked ?? form.isCheckedAtFirst) ? "☒" : "☐";
      return form.entries[form.chosen] ?? "";
    },
  };
}
