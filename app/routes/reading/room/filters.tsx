import { memo, useEffect, useRef, useState } from "react";
import { Autocomplete } from "#app/components/aria/autocomplete.tsx";
import { Button } from "#app/components/aria/button.tsx";
import { DialogTrigger } from "#app/components/aria/dialog.tsx";
import { Popover } from "#app/components/aria/popover.tsx";
import { SearchField } from "#app/components/aria/search-field.tsx";
import { TagGroup } from "#app/components/aria/tag-group.tsx";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import type { ReadingStore } from "./reading-store.ts";
import { useReadingStore } from "./use-reading-store.ts";
import "./filters.css";

const { t } = workbenchMessages;

/** One value of one filter, as it stands in the address: `state` and `unread`. */
export type FilterOption = { name: string; value: string; label: string };

/** In milliseconds: how long typing rests before it is searched. */
const restMs = 200;
const quick = ["state:unread", "coded:none", "state:flagged", "translation:missing", "translation:perhaps"];
const keyOf = ({ name, value }: FilterOption) => `${name}:${value}`;

/** Narrows the list: search as one types, switches for the usual, and every filter found by its name. */
export const Filters = memo(function Filters(props: {
  store: ReadingStore;
  options: readonly FilterOption[];
}) {
  const { store, options } = props;
  const query = useReadingStore(store, () => store.view().query);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const params = new URLSearchParams(query);
  const isOn = ({ name, value }: FilterOption) => params.get(name) === value;
  // The tabs say whose words are shown.
  const on = options.filter((option) => isOn(option) && option.name !== "source");
  const change = (changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(store.view().query);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    store.filter(next.toString());
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (typed: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change({ words: typed.trim() }), restMs);
  };
  const quickOptions = options.filter((option) => quick.includes(keyOf(option)));
  return (
    <div className="workbench-filters">
      <div className="workbench-filters-row">
        <SearchField
          key={params.get("words") === null ? "empty" : "words"}
          label={t("search")}
          isLabelHidden
          placeholder={t("search.placeholder")}
          defaultValue={params.get("words") ?? ""}
          onChange={search}
        />
        <DialogTrigger>
          <Button>{t("filters")}</Button>
          <Popover label={t("filters.label")} placement="bottom end">
            <Autocomplete
              label={t("filters.label")}
              placeholder={t("filters.placeholder")}
              options={options.map((option) => ({ id: keyOf(option), name: option.label }))}
              whenEmpty={t("filter.none")}
              onChoose={(id) => {
                const option = options.find((one) => keyOf(one) === id);
                if (option) change({ [option.name]: option.value });
              }}
            />
          </Popover>
        </DialogTrigger>
        <Views store={store} query={query} />
      </div>
      <TagGroup
        label={t("filters.quick")}
        isLabelHidden
        tags={quickOptions.map((option) => ({ id: keyOf(option), name: option.label }))}
        selected={quickOptions.filter(isOn).map(keyOf)}
        onSelect={(chosen) => {
          const before = quickOptions.filter(isOn).map(keyOf);
          const added = quickOptions.find(
            (one) => chosen.includes(keyOf(one)) && !before.includes(keyOf(one)),
          );
          const gone = quickOptions.find(
            (one) => before.includes(keyOf(one)) && !chosen.includes(keyOf(one)),
          );
          if (added) change({ [added.name]: added.value });
          else if (gone) change({ [gone.name]: null });
        }}
      />
      {on.some((option) => !quick.includes(keyOf(option))) ? (
        <TagGroup
          label={t("filters.on")}
          isLabelHidden
          tags={on
            .filter((option) => !quick.includes(keyOf(option)))
            .map((option) => ({ id: keyOf(option), name: option.label }))}
          onRemove={(id) => {
            const option = options.find((one) => keyOf(one) === id);
            if (option) change({ [option.name]: null });
          }}
        />
      ) : null}
    </div>
  );
});

function Views({ store, query }: { store: ReadingStore; query: string }) {
  const searches = useReadingStore(store, () => store.view().searches);
  const [name, setName] = useState("");
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button>{t("views")}</Button>
      <Popover label={t("views.label")} placement="bottom end">
        {searches.length === 0 ? <p className="aria-description">{t("views.none")}</p> : null}
        <ul className="workbench-views">
          {searches.map((search) => (
            <li key={search.id}>
              <Button
                kind="quiet"
                onPress={() => {
                  store.filter(search.query);
                  setOpen(false);
                }}
              >
                {search.name}
              </Button>
              <Button
                kind="quiet"
                label={`${t("views.remove")} ${search.name}`}
                onPress={() => store.removeView(search)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
        {query === "" || !store.mayMark ? null : (
          <div className="workbench-save-view">
            <label>
              {t("views.name")}
              <input
                className="aria-input"
                maxLength={80}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            </label>
            <Button
              isDisabled={name.trim() === ""}
              onPress={() => {
                store.saveView(name.trim());
                setName("");
                setOpen(false);
              }}
            >
              {t("views.save")}
            </Button>
          </div>
        )}
      </Popover>
    </DialogTrigger>
  );
}
