import { requestJson } from "#app/components/request-json.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReadingState } from "./reading-state.ts";
import type { SavedView } from "./reading-view.ts";

const { t } = workbenchMessages;

/** Saves what is shown under a name, and removes it again. */
export function createViewActs({ setup, view, setView, showRefusal }: ReadingState) {
  const { inspectionId, toasts } = setup;

  async function saveView(name: string) {
    const { query } = view();
    const path = paths.reading.searches(inspectionId);
    const answer = await requestJson<{ searchId?: string }>(path, { name, query });
    if (!answer.ok) return showRefusal(answer.reason);
    const { searchId } = answer.value;
    if (searchId) setView({ searches: [...view().searches, { id: searchId, name, query }] });
    toasts.show({ words: t("views.saved", { name }) });
  }

  async function removeView(search: SavedView) {
    setView({ searches: view().searches.filter(({ id }) => id !== search.id) });
    const answer = await requestJson(paths.reading.searchRemoval(inspectionId, search.id), {});
    if (answer.ok) return toasts.show({ words: t("view.removed", { name: search.name }) });
    setView({ searches: [...view().searches, search] });
    showRefusal(answer.reason);
  }

  return {
    saveView: (name: string) => void saveView(name),
    removeView: (search: SavedView) => void removeView(search),
  };
}
