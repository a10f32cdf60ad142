import { toText } from "#app/platform/instants.ts";
import { type QdaSource, qdaProjectEnd, qdaProjectStart, qdaSource } from "#app/platform/qda.ts";
import { zipped } from "#app/platform/zip-writer.ts";
import { listCoders } from "#db/queries/coded-texts.ts";
import { sayGroup } from "../collation/words-csv.ts";
import { type ReadableText, sourceWords } from "../reading/text.ts";
import { aboutQuestions } from "../surveys/about.ts";
import type { Feeling } from "../themes/theme.ts";
import { feelingGuid, guidOf, plainText, selectionsOf } from "./qda.ts";
import { type CodedText, codedTexts } from "./read-coded-texts.server.ts";
import { sayStamp } from "./take-out.ts";
import { readFrame } from "./take-out-codebook.server.ts";
import type { Writing } from "./write-export.server.ts";

const variables: readonly { name: string; holds: string; of(text: ReadableText): string }[] = [
  { name: "Source", holds: "Which way the words came.", of: ({ source }) => sourceWords[source] },
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
  { name: "Language", holds: "A code such as en.", of: ({ language }) => language },
  ...aboutQuestions.map(({ name, heading, label }) => ({
    name: heading,
    holds: label,
    of: (text: ReadableText) => (text.source === "survey" ? sayGroup(text.groups, name) : ""),
  })),
];

/** All texts with their codings as a REFI-QDA 1.5 project (.qdpx): `project.qde`, then a file for each text. */
export function writeCodedTexts(writing: Writing): AsyncGenerator<Buffer> {
  const { db, revisitId, stamp } = writing;
  const at = second(toText(stamp.at));
  return zipped(async (zip) => {
    const [{ codes }, coders] = await Promise.all([readFrame(db, revisitId), listCoders(db, revisitId)]);
    // Who made it may have coded nothing: programs take the first user for whoever opens it.
    const maker = {
      guid: guidOf("maker", `${stamp.name} ${revisitId}`),
      name: `${stamp.name} (made this file)`,
    };
    const all = () => codedTexts({ db, revisitId, codedOnly: false });
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
        // Where nothing was said there is no list of sources: an empty one is against the format.
        let texts = 0;
        for await (const stretch of all()) {
          const sources = stretch.map((text) => qdaSource(sourceOf(text), maker.guid, at)).join("");
          yield texts === 0 ? `<Sources>${sources}` : sources;
          texts += stretch.length;
        }
        if (texts > 0) yield "</Sources>";
        yield qdaProjectEnd(
          `${sayStamp(stamp)} Families’ own words: for inspectors and quality assurance of this re-visit only. What may not be quoted is marked so.`,
        );
      })(),
    );
    for await (const stretch of all()) {
      for (const { text } of stretch) {
        await zip.add(`sources/${guidOf("text", text.number)}.txt`, [plainText(text.words).text]);
      }
      writing.count(stretch.length);
    }
  });
}

function sourceOf({ text, codings }: CodedText): QdaSource {
  const plain = plainText(text.words);
  const selections = selectionsOf(
    codings.map(({ id, themeId, feeling, startsAt, endsAt, codedBy, codedAt }) => ({
      id,
      themeId,
      feeling: feeling as Feeling,
      start: startsAt === null ? 0 : plain.placeOf(startsAt),
      end: endsAt === null ? plain.length : plain.placeOf(endsAt),
      codedBy,
      codedAt,
    })),
  );
  return {
    guid: guidOf("text", text.number),
    // Some programs make a file of that name.
    name: `${text.source}-${String(text.number).padStart(6, "0")}`,
    description: "",
    selections: selections.map((own) => ({
      guid: guidOf("selection", `${text.number} ${own[0]?.start} ${own[0]?.end} ${own[0]?.codedBy}`),
      start: own[0]?.start ?? 0,
      end: own[0]?.end ?? 0,
      codings: own.map(({ id, themeId, feeling, codedBy, codedAt }) => ({
        guid: guidOf("coding", id),
        codeGuid: feelingGuid(themeId, feeling),
        userGuid: guidOf("person", codedBy),
        at: second(codedAt),
      })),
    })),
    values: variables.flatMap(({ name, of }) => {
      const said = of(text);
      return said === "" ? [] : [{ variableGuid: guidOf("variable", name), text: said }];
    }),
  };
}

/** Some programs cannot read parts of a second. */
function second(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}
