type FaceRow = { meaningId: string; text: string; face: string; count: number };

/** How often each face was shown for each question, whatever its versions; the latest wording names it. */
export function countFaces(rows: readonly FaceRow[]): { question: string; counts: Record<string, number> }[] {
  return [...Map.groupBy(rows, ({ meaningId }) => meaningId).values()].map((meaningRows) => {
    const counts: Record<string, number> = {};
    for (const { face, count } of meaningRows) counts[face] = (counts[face] ?? 0) + Number(count);
    return { question: meaningRows.at(-1)?.text ?? "", counts };
  });
}
