import { useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Menu } from "#app/components/aria/menu.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { Tree } from "#app/components/aria/tree.tsx";
import { focusOnceDrawn } from "#app/components/focus-once-drawn.ts";
import { useActs } from "#app/components/use-acts.ts";
import { actMessages } from "#app/messages/work/act-messages.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";
import { paths } from "#app/paths.ts";
import type { DeskQuestion } from "../parts/desk-question.ts";
import { BranchName } from "./branch-name.tsx";
import { DeskComments } from "./desk-comments.tsx";
import type { DeskGroupsProps } from "./desk-groups.tsx";
import { moveAcross, orderIn, removeFrom } from "./desk-order.ts";
import { listDeskSources } from "./desk-sources.ts";
import { NewQuestion } from "./new-question.tsx";
import { QuestionEditor } from "./question-editor.tsx";
import { DeskHint, QuestionWords } from "./question-words.tsx";
import { TreeInset } from "./tree-inset.tsx";

const toasts = createToasts();

/** A question in the tree, once under each of its focus areas; null for one that is being added. */
type Leaf = { id: string; name: string; areaId: string; question: DeskQuestion | null; isFixed?: boolean };

/** The questions by focus area: dragged into order, added, and each changed where it stands. */
export default function QuestionDesk(props: DeskGroupsProps) {
  const { inspectionId, audience, types, since, latestSince, groups: loadedGroups } = props;
  const { items: groups, act } = useActs(loadedGroups, toasts);
  // The leaves that are open to be written in.
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set());

  const edit = (leafId: string) => setOpen((before) => new Set(before).add(leafId));
  const close = (leafId: string) => {
    setOpen((before) => new Set([...before].filter((id) => id !== leafId)));
    focusOnceDrawn(() => document.getElementById(`edit-${leafId}`));
  };
  const show = (words: string) => toasts.show({ words });
  const move = (areaId: string, question: DeskQuestion, direction: string) =>
    void act(
      paths.questions.place(inspectionId, question.id),
      { "focus-area": areaId, direction },
      (before) => orderIn(before, areaId, question.id, direction),
    );
  const moveTo = (from: string, question: DeskQuestion, to: string, place: string) =>
    void act(paths.questions.focusArea(inspectionId, question.id), { from, to, place }, (before) =>
      moveAcross(before, question, { from, to, place }),
    );
  const remove = (question: DeskQuestion) =>
    void act(paths.questions.removal(inspectionId, question.id), {}, (before) =>
      removeFrom(before, question.id),
    );
  const choose = ({ areaId, question }: Leaf, actId: string) => {
    if (!question) return;
    if (actId === "remove") remove(question);
    else if (actId.startsWith("to:")) moveTo(areaId, question, actId.slice(3), "");
    else move(areaId, question, actId);
  };
  const branches = groups.map(({ focusArea, questions }) => {
    const newLeaf: Leaf = {
      ...{ id: `new-${focusArea.id}`, name: "New question", areaId: focusArea.id },
      ...{ question: null, isFixed: true },
    };
    const leaves = questions.map(
      (question): Leaf => ({
        id: `${focusArea.id}:${question.id}`,
        name: question.text,
        areaId: focusArea.id,
        question,
      }),
    );
    return {
      id: focusArea.id,
      name: focusArea.shortName,
      count: leaves.length,
      leaves: open.has(newLeaf.id) ? [...leaves, newLeaf] : leaves,
    };
  });
  const findLeaf = (id: string) => branches.flatMap(({ leaves }) => leaves).find((leaf) => leaf.id === id);
  const drop = (leafId: string, toAreaId: string, place: string) => {
    const leaf = findLeaf(leafId);
    if (!leaf?.question) return;
    if (leaf.areaId !== toAreaId) moveTo(leaf.areaId, leaf.question, toAreaId, place);
    else if (place !== "") move(leaf.areaId, leaf.question, place);
  };
  const actsOf = ({ areaId, id }: Leaf) => {
    const own = branches.find((branch) => branch.id === areaId);
    const questions = own?.leaves.filter(({ isFixed }) => !isFixed) ?? [];
    return [
      { id: "earlier", name: "Move up", isDisabled: questions[0]?.id === id },
      { id: "later", name: "Move down", isDisabled: questions.at(-1)?.id === id },
      ...branches.flatMap((branch) =>
        branch.id === areaId
          ? []
          : [{ id: `to:${branch.id}`, name: questionMessages.t("desk.move-to", { area: branch.name }) }],
      ),
      { id: "remove", name: "Remove", kind: "danger" as const },
    ];
  };
  return (
    <>
      <DeskHint isDragged />
      <Tree
        label="Questions by focus area"
        branches={branches}
        branchContent={({ id, name, leaves }) => (
          <BranchName
            {...{ inspectionId, audience }}
            focusArea={{ id, shortName: name }}
            count={leaves.filter(({ isFixed }) => !isFixed).length}
            addButton={(words) => (
              <Button kind="quiet" id={`edit-new-${id}`} onPress={() => edit(`new-${id}`)}>
                {words}
              </Button>
            )}
          />
        )}
        onMove={(id, { side, otherId }) => {
          const other = findLeaf(otherId);
          if (other) drop(id, other.areaId, other.question ? `${side}:${other.question.id}` : "");
        }}
        onMoveToBranch={(id, branchId) => drop(id, branchId, "")}
      >
        {(leaf) => {
          const { id, areaId, question } = leaf;
          const sources = audience === "parents" ? listDeskSources(groups, { areaId, question }) : [];
          const common = {
            ...{ inspectionId, leafId: id, types, since, latestSince, sources },
            onClose: () => close(id),
          };
          if (!question)
            return (
              <TreeInset label="A new question">
                <NewQuestion
                  {...common}
                  audience={audience}
                  focusArea={{ id: areaId, shortName: branches.find((one) => one.id === areaId)?.name ?? "" }}
                  onSaved={(words, isGoingOn) => {
                    show(words);
                    if (!isGoingOn) close(id);
                  }}
                />
              </TreeInset>
            );
          if (open.has(id))
            return (
              <TreeInset label={`“${question.text}”`}>
                <QuestionEditor {...common} question={question} onSaved={show} />
              </TreeInset>
            );
          return (
            <span className="question-desk-row" id={`question-${areaId}-${question.id}`}>
              <QuestionWords inspectionId={inspectionId} question={question}>
                <DeskComments
                  inspectionId={inspectionId}
                  leafId={id}
                  question={question}
                  onAnswered={show}
                  onAccept={act}
                />
              </QuestionWords>
              <span className="question-desk-acts">
                <Button
                  kind="quiet"
                  id={`edit-${id}`}
                  label={`Edit “${question.text}”`}
                  onPress={() => edit(id)}
                >
                  Edit
                </Button>
                <Menu
                  label={`More for “${question.text}”`}
                  acts={actsOf(leaf)}
                  onAct={(actId) => choose(leaf, actId)}
                >
                  <span aria-hidden="true">⋯</span>
                </Menu>
              </span>
            </span>
          );
        }}
      </Tree>
      <ToastRegion label={actMessages.t("done")} toasts={toasts} />
    </>
  );
}
