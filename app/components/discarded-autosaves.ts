import { paths } from "#app/paths.ts";

const discarding = new Set<Promise<unknown>>();

/** Forgets what was typed into a form and taken back, or saved without the form being sent. */
export async function discardAutosave(id: string): Promise<void> {
  const body = new URLSearchParams({ id });
  const discard = fetch(paths.autosaves.removal(), {
    method: "POST",
    body,
    redirect: "manual",
    keepalive: true,
  }).catch(() => null);
  discarding.add(discard);
  await discard;
  discarding.delete(discard);
}

/** Resolves once the server has forgotten all that was taken back: the next page does not give it back again. */
export async function allDiscarded(): Promise<void> {
  await Promise.all(discarding);
}
