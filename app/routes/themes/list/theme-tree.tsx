import { useContext, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Dialog } from "#app/components/aria/dialog.tsx";
import { ListBox } from "#app/components/aria/list-box.tsx";
import { Menu } from "#app/components/aria/menu.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { Tree } from "#app/components/aria/tree.tsx";
import { useActs } from "#app/components/use-acts.ts";
import { useShortcuts } from "#app/components/workplace/use-shortcuts.ts";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { moveTheme, type ThemePlace } from "#app/domain/themes/theme-order.ts";
import { formatKeys, listKeys } from "#app/messages/shortcuts.ts";
import { actMessages } from "#app/messages/work/act-messages.ts";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";
import { formatThemeCounts } from "../parts/format-theme-counts.ts";
import type { ListedTheme, ThemeFrame } from "../parts/theme-frame.ts";
import type { ThemeFramesProps } from "./theme-frames.tsx";
import { ThemeName } from "./theme-name.tsx";

/** What is to be confirmed, or chosen, before it is done. */
type Question =
  | { kind: "merge"; theme: ListedTheme; into: ListedTheme }
  | { kind: "choose"; theme: ListedTheme; others: readonly ListedTheme[] }
  | { kind: "remove"; theme: ListedTheme };

const toasts = createToasts();
const themeIdPrefix = "theme-";
const { t } = themeMessages;

/** The themes by focus area, dragged on each other to merge and between each other to order. */
export default function ThemeTree({ inspectionId, frames: loadedFrames }: ThemeFramesProps) {
  const { items: frames, act } = useActs(loadedFrames, toasts);
  const [question, setQuestion] = useState<Question | null>(null);
  const [renaming, setRenaming] = useState<{ id: string; typed: string; problem: string | null } | null>(
    null,
  );
  const find = (id: string) => frames.flatMap(({ themes }) => themes).find((theme) => theme.id === id);
  const siblingsOf = (id: string) =>
    frames.find(({ themes }) => themes.some((theme) => theme.id === id))?.themes ?? [];

  const askToMerge = (id: string, intoId: string) => {
    const [theme, into] = [find(id), find(intoId)];
    if (theme && into) setQuestion({ kind: "merge", theme, into });
  };
  const move = (id: string, place: ThemePlace) => {
    const field = "step" in place ? place.step : `${place.side}:${place.themeId}`;
    void act(paths.themes.place(inspectionId, id), { place: field }, (before) => orderIn(before, id, place));
  };
  const rename = async (theme: ListedTheme, typed: string) => {
    setRenaming(null);
    const name = typed.trim();
    if (name === theme.name || name === "") return;
    const answer = await act(paths.themes.name(inspectionId, theme.id), { name }, (before) =>
      replaceIn(before, { ...theme, name }),
    );
    if (!answer.isDone) setRenaming({ id: theme.id, typed, problem: answer.words });
  };
  const merge = (theme: ListedTheme, into: ListedTheme) => {
    setQuestion(null);
    void act(paths.themes.merger(inspectionId, theme.id), { into: into.id }, (before) =>
      removeFrom(before, theme.id),
    );
  };
  const remove = (theme: ListedTheme) => {
    setQuestion(null);
    void act(paths.themes.removal(inspectionId, theme.id), {}, (before) => removeFrom(before, theme.id));
  };
  const startRenaming = (theme: ListedTheme) =>
    setRenaming({ id: theme.id, typed: theme.name, problem: null });
  const { settings } = useContext(WorkSettingsContext);
  const renameKeys = listKeys(settings.keys).find(({ id }) => id === "rename-theme")?.keys;
  useShortcuts(settings.keys, {
    "rename-theme": () => {
      const focused = findFocusedThemeId();
      const theme = focused === null ? undefined : find(focused);
      if (theme) startRenaming(theme);
    },
  });
  const choose = (theme: ListedTheme, actId: string) => {
    if (actId === "rename") startRenaming(theme);
    else if (actId === "up" || actId === "down") move(theme.id, { step: actId });
    else if (actId === "split") location.assign(paths.themes.split(inspectionId, theme.id));
    else if (actId === "remove") setQuestion({ kind: "remove", theme });
    else if (actId === "merge") {
      const others = siblingsOf(theme.id).filter(({ id }) => id !== theme.id);
      setQuestion({ kind: "choose", theme, others });
    }
  };

  return (
    <>
      <p className="soft" id="tree-help">
        Drag a theme onto another to merge them, or between two to put it there. By keyboard: Tab to its grip,
        Enter, the arrow keys, Enter.
        {renameKeys === undefined ? null : ` ${formatKeys(renameKeys)} on a theme renames it.`}
      </p>
      <Tree
        label="Themes by focus area"
        branches={frames.map(({ id, shortName, themes }) => ({ id, name: shortName, leaves: themes }))}
        branchContent={({ name, leaves }) => (
          <>
            {name} <span className="soft">{leaves.length === 0 ? "No theme yet" : leaves.length}</span>
          </>
        )}
        onOpen={(id) => location.assign(paths.themes.theme(inspectionId, id))}
        onDropOn={askToMerge}
        onMove={(id, { side, otherId }) => move(id, { side, themeId: otherId })}
      >
        {(theme) => (
          <span className="themes-row" id={`${themeIdPrefix}${theme.id}`}>
            {renaming?.id === theme.id ? (
              <ThemeName
                name={renaming.typed}
                problem={renaming.problem}
                onSave={(typed) => void rename(theme, typed)}
                onCancel={() => setRenaming(null)}
              />
            ) : (
              <>
                <span className="themes-name">
                  <a href={paths.themes.theme(inspectionId, theme.id)}>{theme.name}</a>{" "}
                  <span className="soft">{formatThemeCounts(theme)}</span>
                  {theme.description === "" ? null : <span className="small">{theme.description}</span>}
                </span>
                <Menu
                  label={`Change ${theme.name}`}
                  acts={actsOf(theme, siblingsOf(theme.id))}
                  onAct={(id) => choose(theme, id)}
                >
                  <span aria-hidden="true">⋯</span>
                </Menu>
              </>
            )}
          </span>
        )}
      </Tree>
      <QuestionDialog
        question={question}
        onMerge={merge}
        onRemove={remove}
        onChoose={(theme, id) => askToMerge(theme.id, id)}
        onClose={() => setQuestion(null)}
      />
      <ToastRegion label={actMessages.t("done")} toasts={toasts} />
    </>
  );
}

/** The theme in whose row of the tree the focus is. */
function findFocusedThemeId(): string | null {
  const row = document.activeElement?.closest("[role=row]");
  const content = row?.querySelector(`[id^="${themeIdPrefix}"]`);
  return content ? content.id.slice(themeIdPrefix.length) : null;
}

function actsOf(theme: ListedTheme, siblings: readonly ListedTheme[]) {
  const [isFirst, isLast] = [siblings[0]?.id === theme.id, siblings.at(-1)?.id === theme.id];
  return [
    { id: "rename", name: "Rename" },
    { id: "up", name: "Move up", isDisabled: isFirst },
    { id: "down", name: "Move down", isDisabled: isLast },
    { id: "merge", name: "Merge into…", isDisabled: siblings.length < 2 },
    { id: "split", name: "Split", isDisabled: theme.texts + theme.passages === 0 },
    { id: "remove", name: "Remove", kind: "danger" as const },
  ];
}

type QuestionDialogProps = {
  question: Question | null;
  onMerge: (theme: ListedTheme, into: ListedTheme) => void;
  onRemove: (theme: ListedTheme) => void;
  onChoose: (theme: ListedTheme, intoId: string) => void;
  onClose: () => void;
};

function QuestionDialog({ question, onMerge, onRemove, onChoose, onClose }: QuestionDialogProps) {
  if (question === null) return null;
  const { kind, theme } = question;
  const { name } = theme;
  const close = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  if (kind === "choose") {
    return (
      <Dialog title={t("merge.choose", { name })} isOpen onOpenChange={close}>
        <ListBox
          label="Into"
          options={question.others.map((other) => ({
            id: other.id,
            name: other.name,
            label: `${other.name} (${formatThemeCounts(other)})`,
          }))}
          onOpen={(id) => onChoose(theme, String(id))}
        />
        <div className="button-row">
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </Dialog>
    );
  }
  const counts = formatThemeCounts(theme);
  const isMerge = kind === "merge";
  const into = isMerge ? question.into.name : "";
  return (
    <Dialog
      title={isMerge ? t("merge.title", { name, into }) : t("remove.title", { name })}
      isAlert
      isOpen
      onOpenChange={close}
    >
      <p>{isMerge ? t("merge.words", { name, into, counts }) : t("remove.words", { name, counts })}</p>
      <div className="button-row">
        {isMerge ? (
          <Button kind="primary" autoFocus onPress={() => onMerge(theme, question.into)}>
            Merge
          </Button>
        ) : (
          <Button kind="danger" autoFocus onPress={() => onRemove(theme)}>
            Remove
          </Button>
        )}
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}

function replaceIn(frames: readonly ThemeFrame[], theme: ListedTheme): ThemeFrame[] {
  return frames.map((frame) => ({
    ...frame,
    themes: frame.themes.map((one) => (one.id === theme.id ? theme : one)),
  }));
}

function removeFrom(frames: readonly ThemeFrame[], id: string): ThemeFrame[] {
  return frames.map((frame) => ({ ...frame, themes: frame.themes.filter((theme) => theme.id !== id) }));
}

function orderIn(frames: readonly ThemeFrame[], id: string, place: ThemePlace): ThemeFrame[] {
  return frames.map((frame) => {
    const order = moveTheme(
      frame.themes.map((theme) => theme.id),
      id,
      place,
    );
    if (order === null) return frame;
    return { ...frame, themes: order.flatMap((one) => frame.themes.find((theme) => theme.id === one) ?? []) };
  });
}
