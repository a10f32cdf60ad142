import { Banner } from "#app/components/banner.tsx";

/** The days that are reached with something left to do. */
export function LetterWarnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <Banner kind="warning" title="Due">
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Banner>
  );
}
