import { inspectorateNames, inspectorates } from "../access/inspectorate.ts";
import { isOver } from "../letter-status/steps.ts";
import { copyNames, listMissingCopies, listRequiredCopies } from "../letters/copies.ts";
import type { FoundLetter } from "../letters/find-letter.server.ts";
import { listMissingAssurances, listMissingParts } from "../letters/letter.ts";
import type { Obstacle } from "./obstacles.ts";

/** One thing that a step of the letter needs, and whether it is there. */
export type Need = { words: string; isMet: boolean };

export type StepNeeds = Record<"assured" | "sent" | "final" | "final-sent" | "published" | "copies", Need[]>;

type NeedFacts = {
  /** What holds the letter and has no reason recorded. */
  obstacles: readonly Obstacle[];
  hasVerbatimMatches: boolean;
  isVisitOver: boolean;
  recipients: number;
  now: Temporal.Instant;
};

/** What each step of the letter needs before it can be taken. */
export function listStepNeeds(letter: FoundLetter, facts: NeedFacts): StepNeeds {
  const { sending, final, finalSending, publication, comments } = letter;
  const need = (words: string, isMet: boolean): Need => ({ words, isMet });
  const lacksReason = (about: string) => facts.obstacles.some(({ reasonFor }) => reasonFor?.about === about);
  const ofWords = facts.obstacles.filter(({ steps }) => steps.includes("assure"));
  const missingAssurances = listMissingAssurances(letter.assurances, letter.current?.id);
  const assurances = inspectorates.map((one) =>
    need(`Assured as it is now for ${inspectorateNames[one]}`, !missingAssurances.includes(one)),
  );
  const isWithRecipients = Boolean(final) && finalSending?.editionId === final?.editionId;
  const required = listRequiredCopies(letter.sections);
  const missingCopies = final ? listMissingCopies(required, letter.copies, final.editionId) : required;
  return {
    assured: [
      need(
        "Words in every section, and each weakness decided",
        listMissingParts(letter.sections).length === 0,
      ),
      need("To whom it is, its date and who signs it", letter.head !== null),
      need(
        "Every sentence may leave: it rests on something, and counts and quotes no family",
        ofWords.length === 0 && !facts.hasVerbatimMatches,
      ),
    ],
    sent: [
      ...(sending ? [] : assurances),
      need("The visit is over", facts.isVisitOver),
      need("The evidence is sealed, or a reason why not", !lacksReason("not-sealed")),
      need("Everything is read, or a reason why not", !lacksReason("not-read")),
      need("Named recipients", facts.recipients > 0),
    ],
    final: [
      need("Its recipients have had it", sending !== null),
      need("Their ten working days are over", sending !== null && isOver(sending.commentBy, facts.now)),
      need(
        "Every comment has an answer",
        sending !== null && comments.every(({ answeredAt }) => answeredAt !== null),
      ),
      ...assurances,
    ],
    "final-sent": [need("The letter is final", Boolean(final))],
    published: [need("Its recipients have the final letter", isWithRecipients)],
    copies: required.map((kind) =>
      need(copyNames[kind], publication !== null && !missingCopies.includes(kind)),
    ),
  };
}
