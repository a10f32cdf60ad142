import { Button } from "#app/components/aria/button.tsx";
import { DragList } from "#app/components/aria/drag-list.tsx";
import { Menu } from "#app/components/aria/menu.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { ShareBar } from "#app/components/share-bar.tsx";
import { ThemeRows } from "#app/components/theme-rows.tsx";
import { useActs } from "#app/components/use-acts.ts";
import { formatShareOf } from "#app/domain/findings/claims.ts";
import { type Source, sourceNames, sources } from "#app/domain/findings/source.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { actMessages } from "#app/messages/work/act-messages.ts";
import { findingMessages } from "#app/messages/work/finding-messages.ts";
import { paths } from "#app/paths.ts";
import { DeskFinding, maxNameLength } from "./desk-finding.tsx";
import type { LinkChoice, LinkChoiceGroup } from "./link-choices.ts";
import type { BoardView } from "./plain-board.tsx";
import { SourceCard } from "./source-card.tsx";
import "./board-desk.css";

const toasts = createToasts();
const { t } = findingMessages;

/** The board with what can be linked on one side and the findings on the other: a press or a drag links, and is undone. */
export default function BoardDesk({ board }: { board: BoardView }) {
  const { inspectionId, focusArea, linkChoices } = board;
  const { items: findings, act } = useActs(board.findings, toasts);
  const find = (id: string) => linkChoices.flatMap(({ items }) => items).find((item) => item.id === id);
  const link = (item: LinkChoice | undefined, findingId: string) => {
    if (item) void act(paths.findings.evidence(inspectionId, focusArea.id, findingId), item.fields);
  };
  const unlink = (findingId: string, evidenceId: string) =>
    void act(
      paths.findings.evidenceRemoval(inspectionId, focusArea.id, findingId, evidenceId),
      {},
      (before) =>
        before.map((finding) =>
          finding.id === findingId
            ? { ...finding, evidence: finding.evidence.filter(({ id }) => id !== evidenceId) }
            : finding,
        ),
    );
  const groupOf = (group: LinkChoiceGroup) => (
    <div key={group.id} className="board-group">
      <GroupTitle group={group} collationHref={paths.collation.focusArea(inspectionId, focusArea.id)} />
      <DragList label={nameOfGroup(group)} items={group.items}>
        {(item) => (
          <>
            <span className="board-item">
              <span>{item.name}</span>
              {item.counted ? (
                <span className="board-item-figure">
                  <ShareBar count={item.counted.count} base={item.counted.base} />
                  <span className="board-figure">{formatShareOf(item.counted)}</span>
                </span>
              ) : null}
            </span>
            <LinkButton item={item} findings={findings} onLink={(findingId) => link(item, findingId)} />
          </>
        )}
      </DragList>
    </div>
  );
  return (
    <>
      <p className="soft">
        {findings.length === 0
          ? "Write a finding below; then figures, themes, quotations and documents are linked to it from here."
          : "Link something with its button, or drag it on a finding. By keyboard: Tab to its grip, Enter, Tab to the finding, Enter."}
      </p>
      <div className="board-desk">
        <section aria-labelledby="sources">
          <h2 id="sources">What each source says</h2>
          {sources.map((source) => (
            <SourceCard
              key={source}
              source={source}
              mark={board.marks[source] ?? null}
              href={paths.findings.source(inspectionId, focusArea.id, source)}
            >
              {linkChoices.filter((group) => group.source === source).map(groupOf)}
              <WordsLink source={source} board={board} />
            </SourceCard>
          ))}
          {linkChoices.filter(({ source }) => source === null).map(groupOf)}
        </section>
        <section aria-labelledby="findings" className="board-desk-findings">
          <h2 id="findings">Findings</h2>
          {findings.length === 0 ? <p>Nothing is written yet.</p> : null}
          {findings.map((finding) => (
            <DeskFinding
              key={finding.id}
              finding={finding}
              href={paths.findings.finding(inspectionId, focusArea.id, finding.id)}
              onDrop={(itemId) => link(find(itemId), finding.id)}
              onUnlink={(evidenceId) => unlink(finding.id, evidenceId)}
            />
          ))}
        </section>
      </div>
      <section className="section" aria-labelledby="themes">
        <h2 id="themes">Themes</h2>
        {board.themes.length === 0 ? <p>There is none yet.</p> : null}
        <ThemeRows themes={board.themes} inspectionId={inspectionId} />
      </section>
      <ToastRegion label={actMessages.t("done")} toasts={toasts} />
    </>
  );
}

/** Below the name of its source; what comes of several has no source above it. */
function GroupTitle({ group, collationHref }: { group: LinkChoiceGroup; collationHref: string }) {
  const Title = group.source === null ? "h3" : "h4";
  return (
    <Title className="board-group-title">
      {group.href === null ? group.name : <a href={`${collationHref}${group.href}`}>{group.name}</a>}
    </Title>
  );
}

/** Documents, say, come from leaders and from the forum: each list is named with its source. */
function nameOfGroup({ source, name }: LinkChoiceGroup): string {
  return source === null ? name : `${sourceNames[source]}: ${name}`;
}

/** To what parents or young people said in words. */
function WordsLink({ source, board }: { source: Source; board: BoardView }) {
  if (source !== "parents" && source !== "young-people") return null;
  const isOfParents = source === "parents";
  const page = paths.collation.focusArea(board.inspectionId, board.focusArea.id);
  const count = isOfParents ? board.parentsWords : board.youngPeoplesWords;
  return (
    <p>
      <a
        href={`${page}#${isOfParents ? "words" : "young-people"}`}
      >{`In their words: ${formatNumber(count)}`}</a>
    </p>
  );
}

type LinkButtonProps = {
  item: LinkChoice;
  findings: readonly { id: string; number: number; words: string }[];
  onLink: (findingId: string) => void;
};

/** Links a thing: to the only finding at once, to one of several by a menu. */
function LinkButton({ item, findings, onLink }: LinkButtonProps) {
  const [first, ...others] = findings;
  if (!first) return null;
  const label = t("link.name", { name: shortenText(item.name, maxNameLength) });
  if (others.length === 0) {
    return (
      <Button kind="quiet" label={label} onPress={() => onLink(first.id)}>
        Link
      </Button>
    );
  }
  return (
    <Menu
      label={label}
      acts={findings.map(({ id, number, words }) => ({
        id,
        name: t("link.to", { number, words: shortenText(words, maxNameLength) }),
      }))}
      onAct={onLink}
    >
      Link
    </Menu>
  );
}
