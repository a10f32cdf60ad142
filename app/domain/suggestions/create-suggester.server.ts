import { createAskedThread } from "#db/asked-thread.ts";
import type { Suggester, Workings } from "./find-suggestions.server.ts";

/**
 * Works out suggestions one after another on a thread of their own, with a connection of its own, on both databases: nobody
 * who answers the survey waits while texts are compared.
 */
export function createSuggester(databaseUrl: string): Suggester {
  const program = new URL("../../commands/suggest.ts", import.meta.url);
  const { ask, close } = createAskedThread(program, { databaseUrl });
  let last: Promise<unknown> = Promise.resolve();
  return {
    work(name, about, stop) {
      const given = last.then(() => {
        stop?.throwIfAborted();
        return ask(name, about);
      });
      last = given.catch(() => undefined);
      return given as ReturnType<Workings[typeof name]>;
    },
    close,
  };
}
