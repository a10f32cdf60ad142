import { Timeline } from "#app/components/timeline.tsx";
import type { viewSteps } from "./view-steps.ts";

/** How the letter goes, with what happened and what comes, each on its own page. */
export function LetterSteps({ steps }: { steps: ReturnType<typeof viewSteps> }) {
  return (
    <Timeline
      label="How the letter goes"
      entries={steps.map(({ key, when, title, words, href, linkWords, state }) => ({
        key,
        when,
        title,
        state,
        children: (
          <>
            {words.map((one) => (
              <p key={one}>{one}</p>
            ))}
            {href === null ? null : (
              <p>
                <a href={href}>{linkWords}</a>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
