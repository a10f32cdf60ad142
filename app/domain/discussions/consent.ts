import type { AgeBand, ConsentKind, ParticipantConsentKind } from "#db/tables/enumerations.ts";

/** Ages are only ever known in bands. */
export const ageBands = ["under-11", "11-15", "16-18", "19-25"] as const satisfies readonly AgeBand[];
export type { AgeBand };

export const ageBandWords: Readonly<Record<AgeBand, string>> = {
  "under-11": "Under 11",
  "11-15": "11 to 15",
  "16-18": "16 to 18",
  "19-25": "19 to 25",
};

/** `own` and `parent` are gained before; `at-start` is the young person's own, asked again at the start (¶33). */
export const consentKinds = ["own", "parent", "at-start"] as const satisfies readonly ConsentKind[];
export type { ConsentKind };

/** What was last recorded of each consent; null where nothing has been. */
export type Consents = Readonly<Record<ConsentKind, boolean | null>>;

export type Participant = {
  readonly id: string;
  /** 1, 2, 3 … within the discussion: all that a young person is called. */
  readonly number: number;
  readonly ageBand: AgeBand;
  readonly consents: Consents;
};

/** `counts`: all consents there; `to-ask`: those from before are there, and the start has not come; `left-out`: one is missing. */
export type ConsentStatus =
  | { kind: "counts" }
  | { kind: "to-ask" }
  | { kind: "left-out"; missing: readonly ConsentKind[] };

/** Whether a parent's consent is needed beside the young person's own: under 16. */
export function needsParent(ageBand: AgeBand): boolean {
  return ageBand === "under-11" || ageBand === "11-15";
}

/** Whether a young person counts, may yet, or is left out of the count and the notes. */
export function consentStatusOf({
  ageBand,
  consents,
}: Pick<Participant, "ageBand" | "consents">): ConsentStatus {
  const needed: ConsentKind[] = needsParent(ageBand) ? ["own", "parent"] : ["own"];
  const missing = needed.filter((kind) => consents[kind] !== true);
  if (missing.length > 0) return { kind: "left-out", missing };
  if (consents["at-start"] === null) return { kind: "to-ask" };
  return consents["at-start"] ? { kind: "counts" } : { kind: "left-out", missing: ["at-start"] };
}

/** How many there are whose views may be recorded; nothing that is tallied for a question may exceed it. */
export function countThoseWhoCount(participants: readonly Participant[]): number {
  return participants.filter((participant) => consentStatusOf(participant).kind === "counts").length;
}

/** Whether what one of them says may be recorded. */
export function isCounted(participants: readonly Participant[], participantId: string): boolean {
  const participant = participants.find(({ id }) => id === participantId);
  return participant !== undefined && consentStatusOf(participant).kind === "counts";
}

export type ConsentRow = {
  readonly participantId: string;
  readonly kind: ParticipantConsentKind;
  readonly number: number;
  readonly given: boolean;
  /** An instant, UTC text. */
  readonly recordedAt: Temporal.Instant;
};

/** The consents that hold for one young person: the last of each kind. */
export function consentsThatHold(rows: readonly ConsentRow[], participantId: string): Consents {
  const last = (kind: ConsentKind) =>
    rows
      .filter((row) => row.participantId === participantId && row.kind === kind)
      .reduce<ConsentRow | null>((latest, row) => (latest && latest.number > row.number ? latest : row), null)
      ?.given ?? null;
  return { own: last("own"), parent: last("parent"), "at-start": last("at-start") };
}

/**
 * The young people who agreed at the start and withdrew a consent since `settledAt` (or ever).
 * What they said and showed has to be removed.
 */
export function withdrawnSince(
  participants: readonly Participant[],
  rows: readonly ConsentRow[],
  settledAt: Temporal.Instant | null,
): Participant[] {
  return participants.filter((participant) => {
    const participantRows = rows.filter((row) => row.participantId === participant.id);
    const agreed = participantRows.some((row) => row.kind === "at-start" && row.given);
    if (!agreed || consentStatusOf(participant).kind === "counts") return false;
    return participantRows.some((row) => !row.given && row.number > 1 && isAfter(row.recordedAt, settledAt));
  });
}

function isAfter(instant: Temporal.Instant, other: Temporal.Instant | null): boolean {
  return other === null || Temporal.Instant.compare(instant, other) > 0;
}
