import { type Source, sourceNames } from "#app/domain/findings/source.ts";
import type { viewBoard } from "../parts/view-board.ts";

/** Something that can be linked to a finding: an answer to a question, a theme, a note, a document or a quotation. */
export type LinkChoice = {
  id: string;
  name: string;
  counted: { count: number; base: number; familiesBase?: number | undefined } | null;
  /** What is sent to link it. */
  fields: Record<string, string>;
};

/** Those that stand under one heading: a question, say, with its answers. */
export type LinkChoiceGroup = {
  id: string;
  source: Source | null;
  name: string;
  href: string | null;
  items: LinkChoice[];
};

type Offered = Pick<ReturnType<typeof viewBoard>, "figures" | "faces" | "own" | "notes"> & {
  documents: Record<"leaders" | "forum", readonly { id: string; fileName: string; shows: string }[]>;
  themes: readonly {
    source: "parents" | "young-people" | "open-meeting";
    themeId: string;
    name: string;
    count: number;
    base: number;
  }[];
  quotations: readonly { id: string; number: number; words: string; whom: string }[];
};

/** All that can be linked to a focus area's findings, source by source; themes and quotations come last. */
export function listLinkChoices(offered: Offered): LinkChoiceGroup[] {
  const { figures, faces, own, notes, documents, themes, quotations } = offered;
  const answersOf = (of: "parents" | "young-people", asked: Offered["faces"] | Offered["figures"]) =>
    asked.map(
      ({ id, question, choices, base }): LinkChoiceGroup => ({
        id: `${of}-${id}`,
        source: of,
        name: question,
        href: of === "parents" ? `#question-${id}` : "#young-people",
        items: choices.map(({ label, ...counted }) => ({
          id: `${of}:${id}:${label}`,
          name: label,
          counted: { ...counted, base },
          fields: { kind: "figure", of, id, label },
        })),
      }),
    );
  const groups: LinkChoiceGroup[] = [
    documentsOf("leaders", documents.leaders),
    ...answersOf("parents", figures),
    ...answersOf("young-people", faces),
    ...own.map(ownAnswersOf),
    {
      id: "notes",
      source: "open-meeting",
      name: "What was noted",
      href: null,
      items: notes.map(({ id, body, source }) => ({
        id: `note:${id}`,
        name: `${body} (${source})`,
        counted: null,
        fields: { kind: "note", id },
      })),
    },
    documentsOf("forum", documents.forum),
    {
      id: "themes",
      source: null,
      name: "Texts under themes",
      href: null,
      items: themes.map(({ source, themeId, name, count, base }) => ({
        id: `theme:${source}:${themeId}`,
        name: `${name}: ${sourceNames[source].toLowerCase()}`,
        counted: { count, base },
        fields: { kind: "theme", of: source, id: themeId },
      })),
    },
    {
      id: "quotations",
      source: null,
      name: "Quotations",
      href: null,
      items: quotations.map(({ id, number, words, whom }) => ({
        id: `quotation:${id}`,
        name: `Q${number} ${whom}: “${words}”`,
        counted: null,
        fields: { kind: "quotation", id },
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** A mat's cards are named with each place; every share is of those who chose for that card. */
function ownAnswersOf({ id, question, choices }: Offered["own"][number]): LinkChoiceGroup {
  const of = "young-peoples-answers";
  return {
    ...{ id: `${of}-${id}`, source: of, name: question, href: `#${of}` },
    items: choices.map(({ label, count, base }) => ({
      id: `${of}:${id}:${label}`,
      name: label,
      counted: { count, base },
      fields: { kind: "figure", of, id, label },
    })),
  };
}

function documentsOf(
  source: "leaders" | "forum",
  documents: Offered["documents"]["leaders"],
): LinkChoiceGroup {
  return {
    id: `documents-${source}`,
    source,
    name: "Documents",
    href: null,
    items: documents.map(({ id, fileName, shows }) => ({
      id: `document:${id}`,
      name: shows === "" ? fileName : `${fileName} – ${shows}`,
      counted: null,
      fields: { kind: "document", id },
    })),
  };
}
