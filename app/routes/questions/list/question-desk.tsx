import { useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Menu } from "#app/components/aria/menu.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { Tree } from "#app/components/aria/tree.tsx";
import { useActs } from "#app/components/use-acts.ts";
import { actMessages } from "#app/messages/work/act-messages.ts";
import { paths } from "#app/paths.ts";
import type { DeskGroup, DeskQuestion } from "../parts/desk-question.ts";
import { DeskComments } from "./desk-comments.tsx";
import { type DeskGroupsProps, WaysToAdd } from "./desk-groups.tsx";
import { QuestionEditor } from "./question-editor.tsx";
import { QuestionTags } from "./question-status.tsx";

const toasts = createToasts();

/** A question in the tree, once under each of its focus areas. */
type Leaf = { id: string; name: string; areaId: string; question: DeskQuestion };

/** The questions by focus area: dragged into order, and each changed where it stands. */
export default function QuestionDesk(props: DeskGroupsProps) {
  const { inspectionId, audience, types, since, groups: loadedGroups } = props;
  const { items: groups, act } = useActs(loadedGroups, toasts);
  const [editing, setEditing] = useState<ReadonlySet<string>>(() => new Set());

  const edit = (leafId: string) => setEditing((before) => new Set(before).add(leafId));
  const close = (leafId: string) => {
    setEditing((before) => new Set([...before].filter((id) => id !== leafId)));
    // The button that opened it is drawn anew only now.
    requestAnimationFrame(() => document.getElementById(`edit-${leafId}`)?.focus());
  };
  const move = ({ areaId, question }: Leaf, direction: string) =>
    void act(
      paths.questions.place(inspectionId, question.id),
      { "focus-area": areaId, direction },
      (before) => orderIn(before, areaId, question.id, direction),
    );
  const remove = ({ question }: Leaf) =>
    void act(paths.questions.removal(inspectionId, question.id), {}, (before) =>
      before.map((group) => ({
        ...group,
        questions: group.questions.filter(({ id }) => id !== question.id),
      })),
    );
  const choose = (leaf: Leaf, actId: string) => {
    if (actId === "remove") remove(leaf);
    else move(leaf, actId);
  };
  const branches = groups.map(({ focusArea, questions }) => ({
    id: focusArea.id,
    name: focusArea.shortName,
    leaves: questions.map((question) => ({
      id: `${focusArea.id}:${question.id}`,
      name: question.text,
      areaId: focusArea.id,
      question,
    })),
  }));
  const findLeaf = (id: string) => branches.flatMap(({ leaves }) => leaves).find((leaf) => leaf.id === id);
  const placeOf = (leaf: Leaf) => {
    const leaves = branches.find(({ id }) => id === leaf.areaId)?.leaves ?? [];
    return { isFirst: leaves[0]?.id === leaf.id, isLast: leaves.at(-1)?.id === leaf.id };
  };
  return (
    <>
      <p className="soft">
        Drag a question between two others to put it there. By keyboard: Tab to its grip, Enter, the arrow
        keys, Enter.
      </p>
      <Tree
        label="Questions by focus area"
        branches={branches}
        branchContent={({ id, name, leaves }) => (
          <span className="question-desk-area">
            <span>
              {name} <span className="soft">{leaves.length === 0 ? "None yet" : leaves.length}</span>
            </span>
            <WaysToAdd
              inspectionId={inspectionId}
              audience={audience}
              focusArea={{ id, shortName: name }}
              isEmpty={leaves.length === 0}
            />
          </span>
        )}
        onMove={(id, { side, otherId }) => {
          const [leaf, other] = [findLeaf(id), findLeaf(otherId)];
          if (leaf && other) move(leaf, `${side}:${other.question.id}`);
        }}
      >
        {(leaf) =>
          editing.has(leaf.id) ? (
            <QuestionEditor
              inspectionId={inspectionId}
              leafId={leaf.id}
              question={leaf.question}
              types={types}
              since={since}
              onSaved={(words) => {
                close(leaf.id);
                toasts.show({ words });
              }}
              onClose={() => close(leaf.id)}
            />
          ) : (
            <span className="question-desk-row" id={`question-${leaf.areaId}-${leaf.question.id}`}>
              <span className="question-desk-words">
                <a
                  className="question-row-text"
                  href={paths.questions.question(inspectionId, leaf.question.id)}
                  aria-label={`Change “${leaf.question.text}”`}
                >
                  {leaf.question.text}
                </a>
                {leaf.question.hint === "" ? null : <span className="soft small">{leaf.question.hint}</span>}
                {leaf.question.choices.length === 0 ? null : (
                  <span className="soft small">{leaf.question.choices.join(" · ")}</span>
                )}
                <QuestionTags question={leaf.question} />
                <DeskComments
                  inspectionId={inspectionId}
                  leafId={leaf.id}
                  comments={leaf.question.waiting}
                  onAnswered={(words) => toasts.show({ words })}
                />
              </span>
              <span className="question-desk-acts">
                <Button
                  kind="quiet"
                  id={`edit-${leaf.id}`}
                  label={`Edit “${leaf.question.text}”`}
                  onPress={() => edit(leaf.id)}
                >
                  Edit
                </Button>
                <Menu
                  label={`More for “${leaf.question.text}”`}
                  acts={actsOf(placeOf(leaf))}
                  onAct={(id) => choose(leaf, id)}
                >
                  <span aria-hidden="true">⋯</span>
                </Menu>
              </span>
            </span>
          )
        }
      </Tree>
      <ToastRegion label={actMessages.t("done")} toasts={toasts} />
    </>
  );
}

function actsOf({ isFirst, isLast }: { isFirst: boolean; isLast: boolean }) {
  return [
    { id: "earlier", name: "Move up", isDisabled: isFirst },
    { id: "later", name: "Move down", isDisabled: isLast },
    { id: "remove", name: "Remove", kind: "danger" as const },
  ];
}

/** The groups as they will be once a question has moved in one of them. */
function orderIn(
  groups: readonly DeskGroup[],
  areaId: string,
  questionId: string,
  direction: string,
): DeskGroup[] {
  return groups.map((group) => {
    const from = group.questions.findIndex(({ id }) => id === questionId);
    const moved = group.questions[from];
    if (group.focusArea.id !== areaId || !moved) return group;
    const others = group.questions.filter(({ id }) => id !== questionId);
    const [side, otherId] = direction.split(":");
    const other = others.findIndex(({ id }) => id === otherId);
    const steps: Record<string, number> = {
      earlier: from - 1,
      later: from + 1,
      before: other,
      after: other + 1,
    };
    const to = Math.max(0, steps[side ?? ""] ?? from);
    return { ...group, questions: [...others.slice(0, to), moved, ...others.slice(to)] };
  });
}
