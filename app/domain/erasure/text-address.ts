const ofText = /^\/revisits\/([^/]+)\/reading\/(\d{1,9})(?:[/?]|$)/;

/** Which text a page of the reading room is about, from its path and query; null where it is about none. */
export function readTextAddress(address: string): { inspectionId: string; number: number } | null {
  const [, inspectionId, number] = ofText.exec(address) ?? [];
  return inspectionId === undefined ? null : { inspectionId, number: Number(number) };
}
