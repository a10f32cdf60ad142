import { type MouseEvent, memo, useId, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { DialogTrigger } from "#app/components/aria/dialog.tsx";
import { Meter } from "#app/components/aria/meter.tsx";
import { Popover } from "#app/components/aria/popover.tsx";
import { requestJson } from "#app/components/request-json.ts";
import type { FocusAreaProgress } from "#app/domain/reading/count-progress.server.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReadingStore } from "./reading-store.ts";
import "./progress-by-area.css";

const { t } = workbenchMessages;

type ProgressByAreaProps = { store: ReadingStore; areas: readonly FocusAreaProgress[] };

/** How far each focus area is read and coded, asked for anew when it is opened; each leads to what is unread of it. */
export const ProgressByArea = memo(function ProgressByArea({ store, areas }: ProgressByAreaProps) {
  const [isOpen, setOpen] = useState(false);
  const [counted, setCounted] = useState(areas);
  const [refusal, setRefusal] = useState("");
  const open = async (isOpened: boolean) => {
    setOpen(isOpened);
    if (!isOpened) return;
    const answer = await requestJson<{ areas: FocusAreaProgress[] }>(
      paths.reading.progress(store.inspectionId),
    );
    setRefusal(answer.ok ? "" : answer.reason);
    if (answer.ok) setCounted(answer.value.areas);
  };
  if (areas.length === 0) return null;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(isOpened) => void open(isOpened)}>
      <Button>{t("progress")}</Button>
      <Popover label={t("progress")} placement="bottom start">
        {refusal === "" ? null : <p>{refusal}</p>}
        <ul className="area-progress">
          {counted.map((area) => (
            <Area key={area.id} store={store} area={area} onGo={() => setOpen(false)} />
          ))}
        </ul>
      </Popover>
    </DialogTrigger>
  );
});

type AreaProps = { store: ReadingStore; area: FocusAreaProgress; onGo: () => void };

function Area({ store, area, onGo }: AreaProps) {
  const { id, shortName, texts, readByPerson, readByAnybody, coded } = area;
  const headingId = useId();
  const read = store.mayMark ? readByPerson : readByAnybody;
  const query = new URLSearchParams({ "focus-area": id, state: store.mayMark ? "unread" : "nobody" });
  const go = (event: MouseEvent) => {
    // To be opened in another tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.filter(query.toString(), "push");
    onGo();
  };
  return (
    <li>
      <fieldset aria-labelledby={headingId}>
        <p className="area-progress-head">
          <strong id={headingId}>{shortName}</strong>
          {texts > read ? (
            <a
              href={`${paths.reading.room(store.inspectionId)}?${query}`}
              aria-describedby={headingId}
              onClick={go}
            >
              {t("progress.unread", { count: texts - read })}
            </a>
          ) : (
            <span>{t(texts === 0 ? "progress.no-texts" : "progress.all-read")}</span>
          )}
        </p>
        <Meter
          label={t(store.mayMark ? "read.progress" : "progress.by-anybody")}
          value={read}
          max={texts}
          words={t("read.words", { read, all: texts })}
        />
        <Meter
          label={t("progress.coded")}
          value={coded}
          max={texts}
          words={t("read.words", { read: coded, all: texts })}
        />
      </fieldset>
    </li>
  );
}
