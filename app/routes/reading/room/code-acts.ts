import type { TextCoding } from "#app/domain/reading/text-state.ts";
import { type Feeling, feelingWords, formatWordsRange, type WordsRange } from "#app/domain/themes/theme.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import { batchesOf, type ReadingState } from "./reading-state.ts";
import type { ListedTheme, ThemeChoice } from "./reading-view.ts";

const { t } = workbenchMessages;

/** Puts texts, or what is selected of one, under themes. */
export function createCodeActs(state: ReadingState) {
  const { setup, texts, states, view, setView, setState, sendAct, showDone, showUndone, showRefusal } = state;
  const { inspectionId, personName, toasts } = setup;
  /** The ids of codings that were made here, once they are known. */
  const madeIds = new Map<string, Promise<string | null>>();
  let madeCount = 0;

  const addCoding = (number: number, coding: TextCoding) =>
    setState(number, (known) => ({ ...known, codings: [...known.codings, coding] }));
  const dropCoding = (number: number, id: string) =>
    setState(number, (known) => ({ ...known, codings: known.codings.filter((one) => one.id !== id) }));

  /** Waits for a feeling where none was chosen yet. */
  function code(theme: ThemeChoice, feeling = view().feeling) {
    const { selected, current } = view();
    if (feeling === null) {
      setView({ waiting: theme });
      return;
    }
    if (selected.size > 1 && "id" in theme) {
      setView({ waiting: null, lastCoding: { theme, feeling } });
      void codeMany([...selected], theme.id, feeling);
    } else if (current !== null) {
      codeOne(current, theme, feeling);
    }
  }

  function findTheme(theme: ThemeChoice): ListedTheme | undefined {
    return view().themes.find((one) =>
      "id" in theme ? one.id === theme.id : one.focusAreaId === theme.focusAreaId && one.name === theme.name,
    );
  }

  function codeOne(number: number, theme: ThemeChoice, feeling: Feeling) {
    const text = texts.get(number);
    if (!text) return;
    const known = findTheme(theme);
    const name = known?.name ?? ("name" in theme ? theme.name : "");
    const focusAreaId = known?.focusAreaId ?? ("name" in theme ? theme.focusAreaId : "");
    if (!text.focusAreas.some(({ id }) => id === focusAreaId)) {
      setView({ waiting: null });
      showRefusal(t("coding.other-area", { theme: name }));
      return;
    }
    const { range } = view();
    setView({ waiting: null, lastCoding: { theme, feeling } });
    if (hasCoding(number, { theme: name, feeling, range })) {
      showRefusal(t("coding.already"));
      return;
    }
    madeCount += 1;
    const id = `made-${madeCount}`;
    const coding = { theme: name, feeling, range, by: personName, isMine: true };
    addCoding(number, { id, themeId: known?.id ?? id, ...coding });
    setView({ range: null });
    const fields = {
      themeId: "id" in theme ? theme.id : "",
      newTheme: "name" in theme ? theme.name : "",
      newThemeIn: "name" in theme ? theme.focusAreaId : "",
      feeling,
      selected: range ? formatWordsRange(range) : "",
      seen: text.seen,
    };
    const path = paths.reading.codings(inspectionId, number);
    const sent = sendAct<{ codingId: string; themeId: string }>([number], path, fields, () =>
      dropCoding(number, id),
    );
    madeIds.set(
      id,
      sent.then((coded) => {
        if (coded === null) return null;
        const { codingId, themeId } = coded;
        setState(number, (before) => ({
          ...before,
          codings: before.codings.map((one) => (one.id === id ? { ...one, id: codingId, themeId } : one)),
        }));
        if ("name" in theme) listTheme({ id: themeId, ...theme });
        return codingId;
      }),
    );
    showDone(number, t("coding.added", { theme: name, feeling: feelingWords[feeling].toLowerCase() }), () =>
      uncode(number, id, true),
    );
  }

  function hasCoding(
    number: number,
    coding: { theme: string; feeling: Feeling; range: WordsRange | null },
  ): boolean {
    const codings = states.get(number)?.codings ?? [];
    return codings.some(
      ({ theme, feeling, range }) =>
        theme === coding.theme &&
        feeling === coding.feeling &&
        range?.translationId === coding.range?.translationId &&
        range?.start === coding.range?.start &&
        range?.end === coding.range?.end,
    );
  }

  /** A theme that was made here takes its place among the others. */
  function listTheme(theme: { id: string; name: string; focusAreaId: string }) {
    const { themes } = view();
    if (themes.some(({ id }) => id === theme.id)) return;
    const areas = [...texts.values()].flatMap(({ focusAreas }) => focusAreas);
    const shortName = areas.find(({ id }) => id === theme.focusAreaId)?.shortName ?? "";
    setView({ themes: [...themes, { ...theme, shortName, texts: 0 }] });
  }

  async function uncode(number: number, shownId: string, isUndo = false) {
    const id = madeIds.has(shownId) ? await madeIds.get(shownId) : shownId;
    const coding = states.get(number)?.codings.find((one) => one.id === id);
    if (!id || !coding) return;
    dropCoding(number, id);
    const path = paths.reading.codingRemoval(inspectionId, number, id);
    void sendAct([number], path, { removed: "yes" }, () => addCoding(number, coding));
    const restore = () => {
      addCoding(number, coding);
      void sendAct([number], path, { removed: "no" }, () => dropCoding(number, id));
      toasts.show({ words: t("coding.restored", { theme: coding.theme }) });
    };
    const words = t("coding.removed", { theme: coding.theme });
    if (isUndo) showUndone(words, restore);
    else showDone(number, words, restore);
  }

  async function codeMany(numbers: readonly number[], themeId: string, feeling: Feeling) {
    const path = paths.reading.many(inspectionId);
    const theme = view().themes.find(({ id }) => id === themeId)?.name ?? "";
    const codings: { number: number; codingId: string }[] = [];
    for (const batch of batchesOf(numbers)) {
      const fields = { act: "code", numbers: batch.join("-"), themeId, feeling };
      const coded = await sendAct<{ codings: typeof codings }>(batch, path, fields, () => undefined);
      if (!coded) break;
      codings.push(...coded.codings);
    }
    const coding = { themeId, theme, feeling, range: null, by: personName, isMine: true };
    for (const { number, codingId } of codings) addCoding(number, { id: codingId, ...coding });
    showDone(null, t("codings.added", { count: codings.length, theme }), () => {
      for (const { number, codingId } of codings) dropCoding(number, codingId);
      for (const batch of batchesOf(codings)) {
        const fields = { act: "undo", codings: batch.map(({ codingId }) => codingId).join(",") };
        const numbersOfBatch = batch.map(({ number }) => number);
        void sendAct(numbersOfBatch, path, fields, () => undefined);
      }
      toasts.show({ words: t("undone") });
    });
  }

  return {
    code,
    uncode: (number: number, id: string) => void uncode(number, id),
    repeatLastTheme() {
      const { lastCoding } = view();
      if (lastCoding) code(lastCoding.theme, lastCoding.feeling);
      else showRefusal(t("coding.none-before"));
    },
    setFeeling(feeling: Feeling | null) {
      const { waiting } = view();
      setView({ feeling });
      if (waiting && feeling) code(waiting);
    },
    setRange(range: WordsRange | null) {
      const before = view().range;
      if (
        range?.translationId !== before?.translationId ||
        range?.start !== before?.start ||
        range?.end !== before?.end
      ) {
        setView({ range });
      }
    },
  };
}
