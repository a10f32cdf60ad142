import { afterPaint } from "#app/components/after-paint.ts";
import { requestJson } from "#app/components/request-json.ts";
import type { TextRow } from "#app/domain/reading/list-rows.server.ts";
import type { OpenedText } from "#app/domain/reading/open-texts.server.ts";
import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";
import { paths } from "#app/paths.ts";
import type { ReadingState } from "./reading-state.ts";

const { t } = workbenchMessages;

/** In milliseconds: how long arrow keys rest before a text is opened, and scrolling before rows are asked for. */
const keysRestMs = 150;
const scrollRestMs = 60;
const maxRowsAtOnce = 60;
const readAhead = 4;

/** What fills the list and opens its texts. */
export function createOpenActs(state: ReadingState) {
  const { setup, rows, texts, states, view, setView, notify, showRefusal } = state;
  const { answeredActs, takeState, takeText } = state;
  const { inspectionId, toasts } = setup;
  const wantedRows = new Set<number>();
  let loads = 0;
  /** A press on Next before the list was there. */
  let awaitedStep: 1 | -1 | null = null;
  let openTimer: ReturnType<typeof setTimeout> | undefined;
  let rowTimer: ReturnType<typeof setTimeout> | undefined;

  const withFilter = (path: string, more: Record<string, string> = {}) => {
    const query = new URLSearchParams([...new URLSearchParams(view().query), ...Object.entries(more)]);
    return `${path}?${query}`;
  };
  const takeRows = (found: readonly TextRow[], askedAfterActs: number) => {
    for (const row of found) {
      rows.set(row.number, row);
      takeState(row.state, askedAfterActs);
    }
  };

  async function load(query: string) {
    loads += 1;
    const load = loads;
    setView({ query, isLoading: true });
    const askedAfterActs = answeredActs();
    const answer = await requestJson<{ numbers: number[]; rows: TextRow[]; notSearched: number }>(
      `${paths.reading.rows(inspectionId)}?${query}`,
    );
    // Another was asked for meanwhile.
    if (load !== loads) return;
    if (!answer.ok) {
      setView({ isLoading: false });
      showRefusal(answer.reason);
      return;
    }
    rows.clear();
    takeRows(answer.value.rows, askedAfterActs);
    const { numbers, notSearched } = answer.value;
    const { current, selected } = view();
    const passing = new Set(numbers);
    const stillSelected = [...selected].filter((number) => passing.has(number));
    const fallback = current === null ? [] : [current];
    setView({
      numbers,
      notSearched,
      isLoading: false,
      selected: new Set(stillSelected.length > 0 ? stillSelected : fallback),
    });
    if (awaitedStep !== null) go(awaitedStep);
  }

  function go(step: 1 | -1) {
    const { isLoading, current } = view();
    awaitedStep = isLoading && current === null ? step : null;
    if (awaitedStep !== null) return;
    const number = findNeighbour(step);
    if (number === null) toasts.show({ words: t("last") });
    else open(number);
  }

  /** A row that has come into sight and is not here yet; several are asked for together. */
  function requestRow(number: number) {
    if (rows.has(number) || wantedRows.has(number)) return;
    wantedRows.add(number);
    clearTimeout(rowTimer);
    rowTimer = setTimeout(async () => {
      const numbers = [...wantedRows].slice(-maxRowsAtOnce);
      wantedRows.clear();
      const path = withFilter(paths.reading.rows(inspectionId), { only: numbers.join("-") });
      const askedAfterActs = answeredActs();
      const answer = await requestJson<{ rows: TextRow[] }>(path);
      if (!answer.ok) return;
      takeRows(answer.value.rows, askedAfterActs);
      notify();
    }, scrollRestMs);
  }

  /** Asks for a text and those after it; each asking is written into the audit. */
  async function fetchText(number: number) {
    const { numbers } = view();
    const place = numbers.indexOf(number);
    const ahead = place < 0 ? [] : numbers.slice(place + 1, place + 1 + readAhead);
    const askedAfterActs = answeredActs();
    const answer = await requestJson<{ texts: OpenedText[] }>(
      withFilter(paths.reading.openings(inspectionId, number)),
      { ahead: ahead.filter((one) => !texts.has(one)).join("-") },
    );
    if (!answer.ok) {
      if (view().current === number && !texts.has(number)) showRefusal(answer.reason);
      return;
    }
    for (const text of answer.value.texts) {
      takeText(text);
      takeState(text.state, askedAfterActs);
    }
    notify();
  }

  function show(number: number, how: "push" | "replace" | "stay") {
    clearTimeout(openTimer);
    setView({ current: number, selected: new Set([number]), range: null, waiting: null, feeling: null });
    const { query } = view();
    if (how !== "stay") afterPaint(() => setup.goTo({ query, current: number }, how));
  }

  function open(number: number, how: "push" | "replace" | "stay" = "push") {
    if (view().current === number && texts.has(number)) return;
    show(number, how);
    // Read ahead already, it is shown at once, and the next ones are asked for after that.
    if (texts.has(number)) afterPaint(() => void fetchText(number));
    else void fetchText(number);
  }

  state.openBy((number) => open(number));

  function findNeighbour(step: 1 | -1): number | null {
    const { current, numbers } = view();
    if (current === null) {
      const unread = numbers.find((number) => states.get(number)?.isReadByMe !== true);
      return unread ?? numbers[0] ?? null;
    }
    const place = numbers.indexOf(current);
    return place < 0 ? (numbers[0] ?? null) : (numbers[place + step] ?? null);
  }

  return {
    open,
    /** Asks anew for a text that has been changed here, and for its row. */
    async reload(number: number) {
      await fetchText(number);
      rows.delete(number);
      requestRow(number);
    },
    requestRow,
    select(numbers: ReadonlySet<number>) {
      const [only] = numbers;
      if (numbers.size !== 1 || only === undefined) return setView({ selected: numbers });
      // Arrow keys pass by many texts on their way to one.
      if (view().current === only) return;
      show(only, "replace");
      openTimer = setTimeout(() => void fetchText(only), keysRestMs);
    },
    go,
    close() {
      setView({ current: null, selected: new Set() });
      setup.goTo({ query: view().query, current: null }, "push");
    },
    /** Narrows the list; `push`, so that Back leads to the list as it was. */
    filter(query: string, how: "push" | "replace" = "replace") {
      const { query: before, current } = view();
      if (query === before) return;
      setup.goTo({ query, current }, how);
      void load(query);
    },
    /** Goes where the address says, such as after Back. */
    follow(place: { query: string; current: number | null }) {
      const { query, numbers, current } = view();
      if (place.query !== query || numbers.length === 0) void load(place.query);
      if (place.current !== null && place.current !== current) open(place.current, "stay");
      if (place.current === null && current !== null) setView({ current: null, selected: new Set() });
    },
  };
}
