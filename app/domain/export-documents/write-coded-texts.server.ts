import {
  type QdaCase,
  type QdaSource,
  qdaCase,
  qdaProjectEnd,
  qdaProjectStart,
  qdaSource,
} from "#app/platform/qda.ts";
import { zipped } from "#app/platform/zip-writer.ts";
import type { Queries } from "#db/connection.ts";
import { listCoders } from "#db/queries/coded-texts.ts";
import { betweenPassages, joinPassages } from "../evidence/passages.ts";
import { formatGroup, formatTranslation } from "../export-tables/words-csv.ts";
import { formatStamp } from "../exports/export-kinds.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { type CodedText, codedDocuments, codedTexts } from "../exports/read-coded-texts.server.ts";
import { type ReadableText, responseOf, sourceWords } from "../readable-texts/text.ts";
import { formatMode } from "../survey/mode.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";
import { describeTranslation, languageOfTranslation } from "../text-translations/translation.ts";
import { describeChooser, describeWayIn } from "../young-peoples-responses/describe-response.ts";
import { readFrame } from "./export-codebook.server.ts";
import { feelingGuid, guidOf, plainText, type Selected, selectionsOf } from "./qda.ts";

type TextVariable = {
  name: string;
  holds: string;
  of(text: ReadableText): string;
  /** Whether it is known of whoever said it, and so of their case. */
  isOfCase?: boolean;
};

const variables: readonly TextVariable[] = [
  {
    name: "Source",
    holds: "Which way the words came.",
    of: ({ source }) => sourceWords[source],
    isOfCase: true,
  },
  {
    name: "Response",
    holds: "Its name in Noonday, the same in every file.",
    of: responseOf,
    isOfCase: true,
  },
  { name: "Text", holds: "Its number, the same in every file.", of: ({ number }) => String(number) },
  {
    name: "How or where",
    holds: "How a response came, or where something was said.",
    of: formatOccasion,
    isOfCase: true,
  },
  {
    name: "Focus areas",
    holds: "What they are about.",
    of: ({ focusAreas }) => focusAreas.map(({ shortName }) => shortName).join("; "),
  },
  { name: "Question", holds: "As it was asked.", of: ({ question }) => question ?? "" },
  {
    name: "May be quoted",
    holds: "As the person chose.",
    of: ({ mayQuote }) => (mayQuote ? "yes" : "no"),
  },
  {
    name: "Translation",
    holds: "Where the words are a translation or transcript: from which language, and by whom.",
    of: ({ translation }) => formatTranslation(translation),
  },
  {
    name: "Who chose the words",
    holds: "Of a young person’s own answer, where somebody helped.",
    of: (text) => (text.source === "young-peoples-response" ? (describeChooser(text) ?? "") : ""),
  },
  { name: "Language", holds: "A code such as en.", of: ({ language }) => language, isOfCase: true },
  ...aboutQuestions.map(({ name, heading, label }) => ({
    name: heading,
    holds: label,
    of: (text: ReadableText) => (text.source === "survey" ? formatGroup(text.groups, name) : ""),
    isOfCase: true,
  })),
];

function formatOccasion(text: ReadableText): string {
  switch (text.source) {
    case "survey":
      return formatMode(text.mode);
    case "young-people":
      return text.setting;
    case "young-peoples-response":
      return describeWayIn(text);
    case "meeting":
      return text.place || "online";
    case "evidence":
      return text.organisation;
  }
}

/** Whose words they are: the response, the discussion or the session; a document's are nobody's. */
function caseOf(text: ReadableText): string | null {
  switch (text.source) {
    case "survey":
      return `response ${text.responseId}`;
    case "young-people":
      return `discussion ${text.discussionId}`;
    case "young-peoples-response":
      return `own response ${text.responseId}`;
    case "meeting":
      return `meeting ${text.sessionId}`;
    case "evidence":
      return null;
  }
}

/**
 * All that people said and every document, with what is coded in it, as a REFI-QDA 1.5 project (.qdpx): `project.qde`, then
 * a file for each text and for each document.
 */
export function writeCodedTexts(writing: Writing): AsyncGenerator<Buffer> {
  const { db, inspectionId, stamp } = writing;
  const at = second(stamp.at);
  return zipped(async (zip) => {
    const [{ codes }, coders] = await Promise.all([
      readFrame(db, inspectionId),
      listCoders(db, inspectionId),
    ]);
    // Who made it may have coded nothing: programs take the first user for whoever opens it.
    const maker = {
      guid: guidOf("maker", `${stamp.name} ${inspectionId}`),
      name: `${stamp.name} (made this file)`,
    };
    const all = () => codedSources(db, inspectionId);
    await zip.add(
      "project.qde",
      (async function* () {
        yield qdaProjectStart({
          name: `Re-visit of ${stamp.areaName}`,
          at,
          madeByGuid: maker.guid,
          users: [maker, ...coders.map(({ id, name }) => ({ guid: guidOf("person", id), name }))],
          codes,
          variables: variables.map(({ name, holds }) => ({
            guid: guidOf("variable", name),
            name,
            description: holds,
          })),
        });
        const cases = await readCases(db, inspectionId);
        if (cases.length > 0) yield `<Cases>${cases.map(qdaCase).join("")}</Cases>`;
        // Where nothing was said there is no list of sources: an empty one is against the format.
        let texts = 0;
        for await (const batch of all()) {
          const sources = batch.map((one) => qdaSource(sourceOf(one), maker.guid, at)).join("");
          yield texts === 0 ? `<Sources>${sources}` : sources;
          texts += batch.length;
        }
        if (texts > 0) yield "</Sources>";
        yield qdaProjectEnd(
          `${formatStamp(stamp)} Families’ own words: for inspectors and quality assurance of this re-visit only. What may not be quoted is marked so.`,
        );
      })(),
    );
    for await (const batch of all()) {
      for (const { id, parts } of batch) {
        const { text } = joinPassages(parts.map((part) => plainText(part.text.words).text));
        await zip.add(`sources/${id}.txt`, [text]);
      }
      writing.count(batch.length);
    }
  });
}

/** Each response, discussion and session of which there are words, with what is known of it and which texts are its. */
async function readCases(db: Queries, inspectionId: string): Promise<QdaCase[]> {
  const cases = new Map<string, QdaCase & { sources: string[] }>();
  for await (const batch of codedTexts({ db, inspectionId, spokenOnly: true })) {
    for (const { text, translations } of batch) {
      const name = caseOf(text);
      if (name === null) continue;
      const before = cases.get(name);
      const one = before ?? {
        guid: guidOf("case", name),
        name,
        values: valuesOf(text, true),
        sources: [],
      };
      one.sources.push(
        guidOf("text", text.number),
        ...translations.map(({ id }) => guidOf("translation", id)),
      );
      if (!before) cases.set(name, one);
    }
  }
  return [...cases.values()];
}

/** A text, or a document with its passages. */
type CodedSource = { id: string; name: string; description: string; parts: readonly CodedText[] };

async function* codedSources(db: Queries, inspectionId: string): AsyncGenerator<CodedSource[]> {
  for await (const batch of codedTexts({ db, inspectionId, spokenOnly: true })) {
    yield batch.flatMap((coded) => [
      {
        id: guidOf("text", coded.text.number),
        name: nameOf(coded.text),
        description: "",
        parts: [originalOf(coded)],
      },
      ...translationsOf(coded),
    ]);
  }
  for await (const { uploadId, number, fileName, shows, passages } of codedDocuments(db, { inspectionId })) {
    const name = `document-${String(number).padStart(6, "0")}`;
    const description = `${fileName}: ${shows}`;
    yield [
      { id: guidOf("document", uploadId), name, description, parts: passages.map(originalOf) },
      ...passages.flatMap(translationsOf),
    ];
  }
}

/** Some programs make a file of that name. */
function nameOf({ source, number }: ReadableText): string {
  return `${source}-${String(number).padStart(6, "0")}`;
}

/** A text without what stands beside it, and with what is coded in its own words. */
function originalOf({ text, codings }: CodedText): CodedText {
  return {
    text: { ...text, translation: null },
    codings: codings.filter(({ translationId }) => translationId === null),
    translations: [],
  };
}

/** Each translation as a source of its own, with what is coded in it. */
function translationsOf({ text, codings, translations }: CodedText): CodedSource[] {
  return translations.map((translation) => ({
    id: guidOf("translation", translation.id),
    name: `${nameOf(text)}-${translation.kind}-${translation.version}`,
    description: describeTranslation(translation),
    parts: [
      {
        text: {
          ...text,
          words: translation.words,
          language: languageOfTranslation(translation),
          translation,
        },
        codings: codings.filter(({ translationId }) => translationId === translation.id),
        translations: [],
      },
    ],
  }));
}

/** What is coded, by its places in the whole source; found part by part, as a document may be long. */
function selectedIn(parts: readonly CodedText[]): Selected[] {
  let before = 0;
  return parts.flatMap(({ text, codings }) => {
    const plain = plainText(text.words);
    const from = before;
    before += plain.length + betweenPassages.length;
    return codings.map(({ id, themeId, feeling, startsAt, endsAt, codedBy, codedAt }) => ({
      id,
      themeId,
      feeling,
      start: from + (startsAt === null ? 0 : plain.placeOf(startsAt)),
      end: from + (endsAt === null ? plain.length : plain.placeOf(endsAt)),
      codedBy,
      codedAt,
    }));
  });
}

function sourceOf({ id: guid, name, description, parts }: CodedSource): QdaSource {
  const selections = selectionsOf(selectedIn(parts));
  const about = parts[0]?.text;
  return {
    guid,
    name,
    description,
    selections: selections.map((selection) => ({
      guid: guidOf(
        "selection",
        `${guid} ${selection[0]?.start} ${selection[0]?.end} ${selection[0]?.codedBy}`,
      ),
      start: selection[0]?.start ?? 0,
      end: selection[0]?.end ?? 0,
      codings: selection.map(({ id, themeId, feeling, codedBy, codedAt }) => ({
        guid: guidOf("coding", id),
        codeGuid: feelingGuid(themeId, feeling),
        userGuid: guidOf("person", codedBy),
        at: second(codedAt),
      })),
    })),
    values: about === undefined ? [] : valuesOf(about),
  };
}

function valuesOf(text: ReadableText, isCase = false): QdaSource["values"] {
  return variables.flatMap(({ name, of, isOfCase }) => {
    const value = isCase && isOfCase !== true ? "" : of(text);
    return value === "" ? [] : [{ variableGuid: guidOf("variable", name), text: value }];
  });
}

/** Some programs cannot read parts of a second. */
function second(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}
