import { memo, useContext, useRef } from "react";
import { Autocomplete } from "#app/components/aria/autocomplete.tsx";
import { TagGroup } from "#app/components/aria/tag-group.tsx";
import { ToggleButtonGroup } from "#app/components/aria/toggle-button-group.tsx";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { type Feeling, feelings, feelingWords, maxThemeNameLength } from "#app/domain/themes/theme.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { leavePicker } from "./reading-focus.ts";
import { keyOfFeeling, keyOfTheme } from "./reading-keys.ts";
import type { ReadingStore } from "./reading-store.ts";
import type { ListedTheme } from "./reading-view.ts";
import { useReadingStore } from "./use-reading-store.ts";
import "./theme-picker.css";

const { t } = workbenchMessages;

type ThemePickerProps = {
  store: ReadingStore;
  themes: readonly ListedTheme[];
  /** Where a new theme is made; null where there is nowhere. */
  newThemeIn: string | null;
  mayCode: boolean;
};

/** What the text is under, and everything it can be put under. */
export const ThemePicker = memo(function ThemePicker({
  store,
  themes,
  newThemeIn,
  mayCode,
}: ThemePickerProps) {
  const current = useReadingStore(store, () => store.view().current);
  const state = useReadingStore(store, () => (current === null ? undefined : store.stateOf(current)));
  const count = useReadingStore(store, () => store.view().selected.size);
  const feeling = useReadingStore(store, () => store.view().feeling);
  const isWaiting = useReadingStore(store, () => store.view().waiting !== null);
  const chosenKeys = useContext(WorkSettingsContext).settings.keys;
  const input = useRef<HTMLInputElement>(null);
  const isOfMany = new Set(themes.map(({ focusAreaId }) => focusAreaId)).size > 1;
  return (
    <section className="workbench-themes" aria-labelledby="workbench-themes">
      <h2 id="workbench-themes">{count > 1 ? t("themes.of-many", { count }) : t("themes")}</h2>
      {count > 1 || current === null ? null : (
        <TagGroup
          label={t("codings")}
          isLabelHidden
          tags={(state?.codings ?? []).map((coding) => ({
            id: coding.id,
            name: `${coding.theme}, ${describeFeeling(coding.feeling)}${coding.isMine ? "" : `, ${coding.by}`}`,
            label: (
              <span>
                <strong>{coding.theme}</strong>
                {` ${describeFeeling(coding.feeling)}`}
                {coding.isMine ? null : <span className="soft">{` ${coding.by}`}</span>}
              </span>
            ),
          }))}
          whenEmpty={<span className="soft">{t("codings.none")}</span>}
          onRemove={mayCode ? (id) => store.uncode(current, String(id)) : undefined}
        />
      )}
      {!mayCode || (current === null && count < 2) ? null : newThemeIn === null && themes.length === 0 ? (
        <p className="soft">{t("themes.nowhere")}</p>
      ) : (
        <>
          <p className="workbench-label" id="workbench-feeling">
            {t("feeling")}
          </p>
          <div className={isWaiting ? "workbench-feeling workbench-feeling--wanted" : "workbench-feeling"}>
            <ToggleButtonGroup
              label={t("feeling")}
              options={feelings.map((value) => ({
                value,
                name: feelingWords[value],
                label: (
                  <>
                    <Key keys={keyOfFeeling(chosenKeys, value)} /> {feelingWords[value]}
                  </>
                ),
              }))}
              value={feeling}
              onChange={(value) => store.setFeeling(value)}
            />
          </div>
          <p role="status" className="workbench-waiting">
            {isWaiting ? t("feeling.needed") : ""}
          </p>
          <div className="workbench-find-theme">
            <Autocomplete
              inputRef={input}
              label={t("themes.find")}
              placeholder={t("themes.placeholder")}
              maxLength={maxThemeNameLength}
              options={themes.map((theme, place) => ({
                id: theme.id,
                name: theme.name,
                label: (
                  <>
                    <Key keys={keyOfTheme(chosenKeys, place)} />
                    <span>
                      {theme.name}
                      {isOfMany ? <span className="soft">{` ${theme.shortName}`}</span> : null}
                    </span>
                  </>
                ),
              }))}
              whenEmpty={t("themes.none")}
              makeLabel={newThemeIn === null || count > 1 ? undefined : (name) => t("themes.make", { name })}
              onChoose={(id) => {
                store.code({ id: String(id) });
                leavePicker();
              }}
              onMake={(name) => {
                if (newThemeIn !== null) store.code({ name, focusAreaId: newThemeIn });
                leavePicker();
              }}
            />
          </div>
        </>
      )}
    </section>
  );
});

function describeFeeling(feeling: string): string {
  const known = feelings.find((one): one is Feeling => one === feeling);
  return known ? feelingWords[known].toLowerCase() : feeling;
}

function Key({ keys }: { keys: string }) {
  return keys === "" ? null : <kbd>{keys}</kbd>;
}
