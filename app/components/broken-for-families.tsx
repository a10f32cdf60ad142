import { useWords } from "#app/components/words.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { Page } from "./page.tsx";

/** What a family is told that meets a page which is not there or fails, by its HTTP status. */
export function brokenFor(status: number): { title: MessageKey; words: MessageKey } {
  if (status === 404) return { title: "broken.not-found", words: "broken.not-found.words" };
  if (status === 409) return { title: "broken.unsaved.title", words: "broken.not-saved.words" };
  if (status < 500) return { title: "broken.not-done", words: "broken.not-done.words" };
  return { title: "broken.ours", words: "broken.ours.words" };
}

/** The page that families meet instead, in their language. */
export function BrokenForFamilies({ status }: { status: number }) {
  const { say } = useWords();
  const { title, words } = brokenFor(status);
  return (
    <Page>
      <h1>{say(title)}</h1>
      <p>{say(words)}</p>
      <p>
        <a href="/">{say("broken.home")}</a>
      </p>
    </Page>
  );
}
