import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { ChangedFigure } from "#app/domain/letters/letter-figures.ts";

/** The figures under a paragraph that are not what they were when its sentences were written; only inspectors see them. */
export function ChangedFigures({
  changed,
  action,
}: {
  changed: readonly ChangedFigure[];
  /** Null where it is too late to accept the new ones. */
  action: string | null;
}) {
  if (changed.length === 0) return null;
  return (
    <ul className="notice-list">
      {changed.map(({ sentenceHash, plainSentence, finding, evidenceId, countedLabel, was, is }) => (
        <li key={`${sentenceHash}-${evidenceId}`}>
          <p>
            <StatusTag kind="warning">Changed</StatusTag>{" "}
            {is === null ? `was ${was}, is no longer counted` : `was ${was}, is now ${is}`}
            {` (finding ${finding}, ${countedLabel})`}
          </p>
          <p className="soft">{`“${plainSentence}”`}</p>
          {action === null || is === null ? null : (
            <Form action={action}>
              <input type="hidden" name="sentence" value={sentenceHash} />
              <input type="hidden" name="evidence" value={evidenceId} />
              <input type="hidden" name="seen" value={is} />
              <Button kind="secondary" compact>
                {`Accept ${is}`}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
