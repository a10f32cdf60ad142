import { Button } from "#app/components/aria/button.tsx";
import { DropTarget } from "#app/components/aria/drop-target.tsx";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { findingMessages } from "#app/messages/work/finding-messages.ts";
import { Claims, describeEvidence, EvidenceList } from "../parts/finding-card.tsx";
import type { BoardView } from "./plain-board.tsx";

const { t } = findingMessages;

/** How much of a thing's name stands in the name of its button. */
export const maxNameLength = 60;

type DeskFindingProps = {
  finding: BoardView["findings"][number];
  href: string;
  onDrop: (itemId: string) => void;
  onUnlink: (evidenceId: string) => void;
};

/** A finding on which things are dropped, with what it rests on, each with a button that unlinks it. */
export function DeskFinding({ finding, href, onDrop, onUnlink }: DeskFindingProps) {
  const { number, words, evidence, claims } = finding;
  const headingId = `finding-${number}`;
  const unlink = (evidenceId: string) => {
    const place = evidence.findIndex(({ id }) => id === evidenceId);
    const next = evidence[place + 1] ?? evidence[place - 1];
    onUnlink(evidenceId);
    // The button goes with what it unlinks: the next one has the focus, or the finding's heading.
    focusOnceDrawn(() =>
      next
        ? document.getElementById(unlinkButtonId(next.id))
        : document.querySelector<HTMLElement>(`#${headingId} a`),
    );
  };
  return (
    <article className="board-finding" aria-labelledby={headingId}>
      <DropTarget label={t("drop.name", { number })} onDrop={onDrop}>
        <h3 id={headingId}>
          <a href={href}>{`Finding ${number}`}</a>
        </h3>
        <p className="typed-words">{words}</p>
        <Claims claims={claims} />
        <EvidenceList
          evidence={evidence}
          action={(one) => (
            <Button
              id={unlinkButtonId(one.id)}
              kind="quiet"
              label={t("unlink.name", { number, name: shortenText(describeEvidence(one), maxNameLength) })}
              onPress={() => unlink(one.id)}
            >
              Unlink
            </Button>
          )}
        />
      </DropTarget>
    </article>
  );
}

function unlinkButtonId(evidenceId: string): string {
  return `unlink-${evidenceId}`;
}
