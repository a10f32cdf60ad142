/** The faces that young people chose from, from the best to the worst; "not sure" stands apart. */
export const faces = ["good", "ok", "not-good"] as const;
export type Face = (typeof faces)[number];

export const faceLabels: Readonly<Record<Face, string>> = { good: "Good", ok: "OK", "not-good": "Not good" };
