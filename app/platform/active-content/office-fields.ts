import type { ActiveContent } from "./active-content.ts";
import type { Element } from "./read-elements.ts";
import { isOnAnotherMachine } from "./targets.ts";

/** Fields that take in another file, or rows of a database. A picture of this machine is left out where it is not there. */
const linkedBy = new Set(["LINK", "INCLUDETEXT", "INCLUDE", "RD", "DATABASE"]);

/** The first thing that a field is given: `"https://…" \\d`. */
function argumentOf(code: string): string {
  const [, quoted, plain] = /^[\s"]*[a-z]+\s+(?:"([^"]*)"|(\S+))/i.exec(code) ?? [];
  return (quoted ?? plain ?? "").replaceAll("\\\\", "\\");
}

type Field = {
  code: string;
  /** Whether another field begins before its command is ended by a space. */
  isHidden: boolean;
  inResult: boolean;
};

/**
 * Word's fields (ECMA-376 part 1, 17.16). A field's instruction stands in one attribute, or across several runs.
 * Other fields may stand inside it.
 */
export function createFieldReader() {
  const open: Field[] = [];
  let inCode = false;
  let found: ActiveContent | null = null;
  const judge = ({ code, isHidden }: Field) => {
    const command = /^[\s"]*([a-z]*)/i.exec(code)?.[1]?.toUpperCase() ?? "";
    if (/^DDE(AUTO)?$/.test(command)) found ??= "dde";
    else if (linkedBy.has(command)) found ??= "linked-files";
    else if (/^(INCLUDE|IMPORT)/.test(command) && isOnAnotherMachine(argumentOf(code))) found ??= "remote";
    // A command that is itself worked out by fields hides what it is.
    else if (isHidden) found ??= "dde";
    return found !== null;
  };
  const ends = () => {
    const field = open.pop();
    return field === undefined ? false : judge(field);
  };
  return {
    found: () => found,
    begin({ name, attributes }: Element): boolean | undefined {
      if (name === "fldSimple")
        return judge({ code: attributes.instr ?? "", isHidden: false, inResult: true });
      if (name === "instrText" || name === "delInstrText") inCode = true;
      if (name !== "fldChar") return;
      const outer = open.at(-1);
      switch (attributes.fldCharType) {
        case "begin":
          if (outer && !outer.inResult)
            outer.isHidden ||= /^[\s"]*[a-z]*$/i.test(outer.code) && !/[a-z]\s+$/i.test(outer.code);
          open.push({ code: "", isHidden: false, inResult: false });
          return;
        case "separate":
          if (outer) outer.inResult = true;
          return;
        case "end":
          return ends();
      }
    },
    end(name: string): void {
      if (name === "instrText" || name === "delInstrText") inCode = false;
      // A field that is never closed is worked out all the same.
      if (name === "document" || name === "hdr" || name === "ftr") while (open.length > 0) ends();
    },
    words(words: string): undefined {
      const field = open.at(-1);
      if (inCode && field && !field.inResult) field.code += words;
    },
  };
}
