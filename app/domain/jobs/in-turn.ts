/**
 * One after the other, each of them even where another fails, so that what is wrong with one re-visit holds up no other. Throws
 * at the end what failed: the job is reported, and tried again.
 */
export async function doInTurn<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const errors: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => errors.push(error));
  throwAll(errors);
}

/**
 * The same of a list that gets shorter as its work is done, a batch at a time: those with one `groupId` together. `list` is told
 * how many of what it gives failed or stayed as they were: no batch is filled by these. How many were done.
 */
export async function doInBatches<Item extends { id: string }>(
  list: (stuck: number) => Promise<readonly Item[]>,
  groupIdOf: (item: Item) => string,
  work: (items: readonly Item[]) => Promise<unknown>,
): Promise<number> {
  const [doneIds, stuckIds] = [new Set<string>(), new Set<string>()];
  const errors: unknown[] = [];
  for (let isStopping = false; !isStopping; ) {
    const items = (await list(stuckIds.size)).filter(({ id }) => !stuckIds.has(id));
    isStopping = items.length === 0;
    for (const { id } of items) if (doneIds.has(id)) stuckIds.add(id);
    const others = items.filter(({ id }) => !stuckIds.has(id));
    for (const group of Map.groupBy(others, groupIdOf).values())
      try {
        await work(group);
        for (const { id } of group) doneIds.add(id);
      } catch (error) {
        errors.push(error);
        for (const { id } of group) stuckIds.add(id);
      }
  }
  throwAll(errors);
  return doneIds.size;
}

function throwAll(errors: readonly unknown[]): void {
  if (errors.length > 0) throw new AggregateError(errors, "not everything could be done");
}
