/** Reads what is long a batch at a time, each after the one before; the next is read while one is written. */
export async function* readAfter<Row, Cursor>(
  read: (after: Cursor | null) => Promise<Row[]>,
  { keyOf, atOnce }: { keyOf: (row: Row) => Cursor; atOnce: number },
): AsyncGenerator<Row[]> {
  let next: Promise<Row[]> | null = read(null);
  while (next !== null) {
    const rows: Row[] = await next;
    const last = rows.at(-1);
    next = last !== undefined && rows.length === atOnce ? begun(read(keyOf(last))) : null;
    if (rows.length > 0) yield rows;
  }
}

/** What each of `readings` brings, in their order, with so many of them begun ahead of the one that is written. */
export async function* readAhead<Row>(
  readings: readonly (() => Promise<Row[]>)[],
  ahead: number,
): AsyncGenerator<Row[]> {
  const running: Promise<Row[]>[] = [];
  for (let place = 0; place < readings.length; place += 1) {
    for (let next = place + running.length; next <= place + ahead && next < readings.length; next += 1) {
      const read = readings[next];
      if (read) running.push(begun(read()));
    }
    const rows = await running.shift();
    if (rows && rows.length > 0) yield rows;
  }
}

/** It fails where it is awaited; until then nobody is to be told that nobody listens. */
function begun<Rows>(reading: Promise<Rows>): Promise<Rows> {
  reading.catch(() => undefined);
  return reading;
}
