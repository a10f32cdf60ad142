/**
 * Pieces of text as they come, so that an export of any length needs little memory. The first is awaited: what fails at once is
 * answered by a page, not by a file that breaks off.
 */
export async function streamText(pieces: AsyncGenerator<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let first: IteratorResult<string> | null = await pieces.next();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = first ?? (await pieces.next());
      first = null;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
