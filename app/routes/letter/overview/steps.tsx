import { Timeline } from "#app/components/timeline.tsx";
import type { Need } from "#app/domain/letter-checks/step-needs.ts";
import type { viewSteps } from "./view-steps.ts";
import "./steps.css";

/** How the letter goes: what happened, what comes and what that needs, each with the page where it is done. */
export function LetterSteps({ steps }: { steps: ReturnType<typeof viewSteps> }) {
  return (
    <Timeline
      label="How the letter goes"
      entries={steps.map(({ key, when, title, words, needs, links, state }) => ({
        key,
        when,
        title,
        state,
        children: (
          <>
            {words.map((one) => (
              <p key={one}>{one}</p>
            ))}
            <Needs needs={needs} />
            {links.map(({ href, words: linkWords }) => (
              <p key={href}>
                <a href={href}>{linkWords}</a>
              </p>
            ))}
          </>
        ),
      }))}
    />
  );
}

function Needs({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null;
  return (
    <ul className="letter-needs">
      {needs.map(({ words, isMet }) => (
        <li key={words} className={isMet ? "letter-need letter-need--met" : "letter-need"}>
          {words}
          <span className="visually-hidden">{isMet ? ": done" : ": to do"}</span>
        </li>
      ))}
    </ul>
  );
}
