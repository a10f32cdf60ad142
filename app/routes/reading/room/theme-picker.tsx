import { memo, useContext } from "react";
import { Autocomplete } from "#app/components/aria/autocomplete.tsx";
import { TagGroup } from "#app/components/aria/tag-group.tsx";
import { ToggleButtonGroup } from "#app/components/aria/toggle-button-group.tsx";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import type { TextCoding } from "#app/domain/reading/text-state.ts";
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
export const ThemePicker = memo(function ThemePicker(props: ThemePickerProps) {
  const { store, themes, newThemeIn, mayCode } = props;
  const isOpen = useReadingStore(store, () => store.view().current !== null);
  const count = useReadingStore(store, () => store.view().selected.size);
  const isOfMany = count > 1;
  return (
    <section className="workbench-themes" aria-labelledby="workbench-themes">
      <h2 id="workbench-themes">{isOfMany ? t("themes.of-many", { count }) : t("themes")}</h2>
      {isOfMany || !isOpen ? null : <Codings store={store} mayCode={mayCode} />}
      {!mayCode || (!isOpen && !isOfMany) ? null : newThemeIn === null && themes.length === 0 ? (
        <p className="soft">{t("themes.nowhere")}</p>
      ) : (
        <>
          <Feelings store={store} />
          <FindTheme store={store} themes={themes} newThemeIn={isOfMany ? null : newThemeIn} />
        </>
      )}
    </section>
  );
});

/** The themes that the open text is under. */
const Codings = memo(function Codings({ store, mayCode }: Pick<ThemePickerProps, "store" | "mayCode">) {
  const codings = useReadingStore(store, () => {
    const { current } = store.view();
    return (current === null ? undefined : store.stateOf(current)?.codings) ?? noCodings;
  });
  return (
    <TagGroup
      label={t("codings")}
      isLabelHidden
      tags={codings.map((coding) => ({
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
      onRemove={
        mayCode
          ? (id) => {
              const { current } = store.view();
              if (current !== null) store.uncode(current, String(id));
            }
          : undefined
      }
    />
  );
});

/** How they feel, for the next coding. */
const Feelings = memo(function Feelings({ store }: Pick<ThemePickerProps, "store">) {
  const feeling = useReadingStore(store, () => store.view().feeling);
  const isWaiting = useReadingStore(store, () => store.view().waiting !== null);
  const chosenKeys = useContext(WorkSettingsContext).settings.keys;
  return (
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
    </>
  );
});

type FindThemeProps = Omit<ThemePickerProps, "mayCode">;

/** Every theme there is, found by its key or by typing. Drawn anew only where the themes are others, not with each text. */
const FindTheme = memo(function FindTheme({ store, themes, newThemeIn }: FindThemeProps) {
  const chosenKeys = useContext(WorkSettingsContext).settings.keys;
  const isOfAreas = new Set(themes.map(({ focusAreaId }) => focusAreaId)).size > 1;
  return (
    <div className="workbench-find-theme">
      <Autocomplete
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
                {isOfAreas ? <span className="soft">{` ${theme.shortName}`}</span> : null}
              </span>
            </>
          ),
        }))}
        whenEmpty={themes.length === 0 ? t("themes.none-yet") : t("themes.none")}
        makeLabel={newThemeIn === null ? undefined : (name) => t("themes.make", { name })}
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
  );
});

const noCodings: readonly TextCoding[] = [];

function describeFeeling(feeling: string): string {
  const known = feelings.find((one): one is Feeling => one === feeling);
  return known ? feelingWords[known].toLowerCase() : feeling;
}

function Key({ keys }: { keys: string }) {
  return keys === "" ? null : <kbd>{keys}</kbd>;
}
