/** How the columns of one kind are decoded. A column of two kinds is decoded by what is stored in it; null stays null. */
type Codec = {
  columns: readonly string[];
  storedAs: "number" | "string";
  decode: Decode;
};
type Decode = (stored: unknown) => unknown;

/** The columns that `tables` types as boolean. */
export const booleanColumns = [
  ...[
    "adultKnows",
    "becomeEvidence",
    "cut",
    "dangerNow",
    "easyRead",
    "given",
    "helped",
    "late",
    "lookedAfter",
    "mayQuote",
    "ofTranslation",
    "quoteWithoutName",
  ],
  ...[
    "required",
    "runAgain",
    "sharedDevice",
    "sufficient",
    "takePart",
    "unfinished",
    "useUnfinished",
    "wasSent",
  ],
  "wellPhrased",
];

/** The columns that `tables` types as instant. */
export const instantColumns = [
  ...["acceptedAt", "addedAt", "agreedAt", "answeredAt", "appointedLeadAt", "approvedAt"],
  ...["askedAt", "assuredAt", "at", "cancelledAt", "changedAt", "checkAskedAt", "checkedAt", "chosenAt"],
  ...["claimedUntil", "closedAt", "closesAt", "codedAt", "commentedAt", "confirmedAt", "consentCheckedAt"],
  ...["correctedAt", "countedAt", "createdAt", "deactivatedAt", "decidedAt", "deletedAt", "doneAt", "dueAt"],
  "endedAt",
  ...["endsAt", "enteredAt"],
  ...[
    "eraseAt",
    "erasedAt",
    "expectedAt",
    "expiresAt",
    "fellBehindAt",
    "finishedAt",
    "firstUsedAt",
    "flaggedAt",
  ],
  ...["givenAt", "heardAt", "invitedAt", "joinedAt", "judgedAt", "lastUsedAt", "leaseUntil"],
  ...["leftAt", "liftedAt", "listedAt", "madeAt", "markedAt", "movedAt", "namedAt", "notifiedAt"],
  ...[
    "openedAt",
    "opensAt",
    "pairedAt",
    "pausedAt",
    "preparedAt",
    "pressedAt",
    "proposedAt",
    "publishedAt",
    "raisedAt",
  ],
  ...["ranAt", "readAt", "receivedAt", "recordedAt", "referredAt", "refusedAt"],
  ...["rememberedAt", "removedAt"],
  ...[
    "reopenedAt",
    "requiredAt",
    "resumedAt",
    "revealedAt",
    "reviewedAt",
    "rewrittenAt",
    "ruleAt",
    "runAt",
    "savedAt",
  ],
  ...[
    "scheduledAt",
    "sealedAt",
    "sealedEarlyAt",
    "seenAt",
    "sentAt",
    "setAt",
    "settledAt",
    "settledUntil",
    "sharedAt",
    "signedOffAt",
  ],
  ...["splitAt", "startedAt", "startsAt"],
  ...[
    "heldAt",
    "statementReadAt",
    "suggestedAt",
    "sweptAt",
    "switchedOnAt",
    "takenAt",
    "thrownAwayAt",
    "toldAt",
    "undoneAt",
  ],
  ...["unsealedAt", "updatedAt", "usedAt", "withdrawalAnsweredAt", "withdrawalAskedAt"],
  ...["withdrawalsSettledAt", "withdrawnAt", "wordsChangedAt", "workedOutAt", "writtenAt", "writtenDownAt"],
];

/** Instants that queries find by another way than by a column's name. */
export const instantExpressions = ["noticedUntil"];

/** The columns that hold JSON. A text of the same name that is no list and no object stays as it is. */
export const jsonColumns = [
  ...[
    "about",
    "answers",
    "basis",
    "childProfiles",
    "choices",
    "circumstances",
    "citedTables",
    "condition",
    "content",
    "doubts",
    "fields",
    "focusAreaIds",
  ],
  ...[
    "kinds",
    "labels",
    "late",
    "leaves",
    "masks",
    "needs",
    "parts",
    "passed",
    "payload",
    "questionVersionIds",
    "positions",
    "pictures",
    "sameAnswers",
    "standardChoices",
    "strokes",
    "unanswered",
  ],
  ...["transports", "verdict", "windows", "wordsByKey"],
];

/** Names under which queries give a column beside its own, by that name. */
export const columnAliases: Readonly<Record<string, string>> = {
  closesAt: "at",
  inviterAppointedAt: "appointedLeadAt",
  inviterDeactivatedAt: "deactivatedAt",
  noteMayQuote: "mayQuote",
  ownWithdrawnAt: "withdrawnAt",
  releaseContent: "content",
  requestErasedAt: "erasedAt",
  themeRemovedAt: "removedAt",
  wordsMayQuote: "mayQuote",
};

const codecs: readonly Codec[] = [
  { columns: booleanColumns, storedAs: "number", decode: decodeBoolean },
  { columns: [...instantColumns, ...instantExpressions], storedAs: "string", decode: decodeInstant },
  { columns: jsonColumns, storedAs: "string", decode: decodeJson },
];

const decodersByColumn = new Map<string, Decode>();
for (const { columns, storedAs, decode } of codecs) {
  for (const name of columns) {
    const decodeOther = decodersByColumn.get(name) ?? ((stored: unknown) => stored);
    decodersByColumn.set(name, (stored) =>
      typeof stored === storedAs ? decode(stored) : decodeOther(stored),
    );
  }
}
for (const [alias, name] of Object.entries(columnAliases)) {
  const decode = decodersByColumn.get(name);
  if (decode) decodersByColumn.set(alias, decode);
}

/**
 * The value as both databases store it: a boolean as 0 or 1, an instant as UTC text to the millisecond, which sorts as time
 * does, a list or an object as JSON text.
 */
export function encodeParameter(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Temporal.Instant) return encodeInstant(value);
  return isStoredAsJson(value) ? JSON.stringify(value) : value;
}

/** Whether a value is a list or an object. */
export function isStoredAsJson(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Temporal.Instant) &&
    !(value instanceof Uint8Array)
  );
}

/** The same list where none of its values needs it. */
export function encodeParameters(parameters: readonly unknown[]): readonly unknown[] {
  return parameters.some(needsEncoding) ? parameters.map(encodeParameter) : parameters;
}

/** Decodes rows in place, by the names of their columns. The columns are looked up once for all of the rows. */
export function decodeRows<Row>(rows: Row[]): Row[] {
  const [first] = rows as Record<string, unknown>[];
  if (!first) return rows;
  for (const name in first) {
    const decode = decodersByColumn.get(name);
    if (!decode) continue;
    for (const row of rows as Record<string, unknown>[]) {
      const stored = row[name];
      if (stored !== null) row[name] = decode(stored);
    }
  }
  return rows;
}

function needsEncoding(value: unknown): boolean {
  return typeof value === "boolean" || (typeof value === "object" && value !== null);
}

/** Another number is a count under the name of a column: the query is to give it another. */
function decodeBoolean(stored: unknown): boolean {
  if (stored !== 0 && stored !== 1) throw new RangeError("a boolean column holds neither 0 nor 1");
  return stored === 1;
}

function encodeInstant(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "millisecond" });
}

const maxInstants = 2000;
/** To read an instant out of its text takes 2 µs, which a page of a survey need not take for its opening at each request. */
const instantCache = new Map<string, Temporal.Instant>();

/** What is not written as we write instants stays as it is: the audit and the seals are to find it changed. */
function decodeInstant(stored: unknown): unknown {
  if (typeof stored !== "string") return stored;
  const known = instantCache.get(stored);
  if (known) return known;
  const instant = parseInstant(stored);
  if (instant === null) return stored;
  if (instantCache.size >= maxInstants) instantCache.clear();
  instantCache.set(stored, instant);
  return instant;
}

/** As `encodeInstant` writes. A second of 60 would be read as one of 59. */
const storedInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;

function parseInstant(text: string): Temporal.Instant | null {
  if (!storedInstant.test(text)) return null;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

/** What a JSON text says; the text itself where it is neither a list nor an object. */
export function decodeJson(stored: unknown): unknown {
  return typeof stored === "string" && /^[[{]/.test(stored) ? JSON.parse(stored) : stored;
}
