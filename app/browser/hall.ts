// A discussion's session on one page: its screens one after the other, what was said held on the device until it is sent, and a card
// that the device makes itself. It works without a signal from when it was loaded.

import { makeDraftCode } from "#app/domain/drafts/receipt.ts";
import { formatCardNumber, makeCard } from "#app/domain/young-peoples-responses/card.ts";
import {
  clearFields,
  fieldsToSend,
  findScreen,
  hasAnswers,
  markMissingChoosers,
  readFields,
  showAnswers,
  writeFields,
} from "./hall-answers.ts";
import { createHallSender } from "./hall-sending.ts";
import { type HallRecord, type HallStore, openHallStore } from "./hall-store.ts";

const saveDelayMs = 600;
const page = document.querySelector<HTMLElement>("[data-hall-page]");

/** Where the browser stores or encrypts nothing, as in some private windows, the pages with a signal are there. */
function leave(): void {
  location.replace(page?.dataset.withSignal ?? "/");
}

async function start(page: HTMLElement, store: HallStore): Promise<void> {
  const { area = "", link = "", approval = "", language = "", answers = "" } = page.dataset;
  const screens = [...document.querySelectorAll<HTMLFormElement>("form[data-hall]")];
  const count = screens.filter((form) => form.dataset.hall?.startsWith("question-")).length;
  let person: HallRecord | null = null;
  /** Whose card is on the screen. */
  let cardOf = "";
  let screenName = "";
  let isBusy = false;
  let before: string[] = [];
  let sentCount = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost: HallRecord[] = [];
  const sender = createHallSender(store, { address: answers, onChange: showChange });

  for (const form of screens) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
      // A second tap while the first is being stored is none.
      if (isBusy) return;
      isBusy = true;
      void press(form, button?.name ?? "", button?.value ?? "").finally(() => {
        isBusy = false;
      });
    });
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => void saveDraft(), saveDelayMs);
    });
  }
  addEventListener("visibilitychange", () => void saveDraft());
  addEventListener("beforeunload", (event) => {
    if (!navigator.onLine) event.preventDefault();
  });

  const [draft] = (await store.list()).filter((record) => !record.isFinished);
  if (draft) {
    person = draft;
    const number = document.querySelector("[data-hall-unsent-number]");
    if (number) number.textContent = findNumberWords(draft.number);
  }
  await showState();
  show(draft ? "unsent" : "ready", false);
  await sender.sendAll();

  async function press(form: HTMLFormElement, name: string, value: string): Promise<void> {
    const screen = form.dataset.hall ?? "";
    const go = name === "go" ? value : "";
    if (go === "back") return goBack();
    if (go === "stop") return show("stop");
    if (go === "next") return nextPerson();
    if (go === "throw-away") return throwAway();
    if (screen === "number" && name === "number") {
      person = makePerson(value);
      return show("helped");
    }
    if (!person) return;
    if (screen === "helped" && name === "helped") {
      person.helped = value;
      return show("consent");
    }
    if (screen === "consent" && name === "consent") {
      if (value === "yes") return show("quote");
      person = null;
      return show("no");
    }
    if (screen === "quote" && name === "quote") {
      person.quote = value;
      await saveDraft();
      return show("question-1");
    }
    if (go === "go-on") {
      writeFields(person.fields);
      return show("question-1");
    }
    if (screen.startsWith("question-")) return passQuestion(form, Number(screen.slice(9)), go);
    if (go === "about") return show("about");
    if (screen === "about") return goBack();
    if (screen === "check" && name === "change") return show(`question-${value}`);
    if (screen === "check" || go === "keep") return finish();
  }

  async function passQuestion(form: HTMLFormElement, number: number, go: string): Promise<void> {
    const area = form.querySelector("textarea");
    // Skip takes a choice away, and leaves words as they are.
    if (go === "skip" && !area) form.reset();
    if (area && area.value.length > Number(area.dataset.limit)) return area.focus();
    await saveDraft();
    show(before.includes("check") || number >= count ? "check" : `question-${number + 1}`);
  }

  async function finish(): Promise<void> {
    if (!person) return;
    const fields = readFields();
    const nothing = document.querySelector<HTMLElement>("[data-hall-nothing]");
    if (nothing) nothing.hidden = hasAnswers(fields);
    showAnswers(person.helped === "yes");
    const missing = markMissingChoosers();
    if (!hasAnswers(fields) || missing) {
      if (screenName !== "check") show("check");
      missing?.scrollIntoView();
      return;
    }
    clearTimeout(timer);
    const finished = { ...person, fields: fieldsToSend(fields, person.helped), isFinished: true };
    await store.save(finished);
    person = null;
    clearFields();
    await showCard(finished);
    await showState();
    show("card", false);
    void sender.sendAll();
  }

  function makePerson(number: string): HallRecord {
    const token = makeDraftCode(crypto.getRandomValues(new Uint8Array(16)));
    const id = makeDraftCode(crypto.getRandomValues(new Uint8Array(16)));
    return {
      ...{ id, area, link, approval, language, number, token, helped: "no", quote: "no" },
      ...{ fields: [], isFinished: false, problem: null, numbers: [] },
    };
  }

  /** From the second yes on: before it nothing is stored, here neither. */
  async function saveDraft(): Promise<void> {
    const isAnswering = /^(?:question-|about|check|stop|quote)/.test(screenName);
    if (!person || !isAnswering) return;
    person.fields = readFields();
    await store.save(person);
  }

  async function throwAway(): Promise<void> {
    clearTimeout(timer);
    if (person) await store.remove(person.id);
    person = null;
    clearFields();
    show("gone", false);
    await showState();
  }

  async function nextPerson(): Promise<void> {
    person = null;
    cardOf = "";
    clearFields();
    for (const name of ["[data-hall-card-number]", "[data-hall-card-pictures]"])
      document.querySelector(name)?.replaceChildren();
    await showState();
    show("number", false);
  }

  /** Without a way back, what came before is closed. */
  function show(name: string, hasBack = true): void {
    before = hasBack ? [...before, screenName] : [];
    if (name === "check") showAnswers(person?.helped === "yes");
    screenName = name;
    for (const form of screens) form.hidden = form.dataset.hall !== name;
    scrollTo(0, 0);
    const title = findScreen(name)?.querySelector<HTMLElement>("h1");
    title?.setAttribute("tabindex", "-1");
    title?.focus();
  }

  function goBack(): void {
    const last = before.pop();
    if (last === undefined) return;
    show(last);
    before.pop();
  }

  async function showCard({ id, token }: HallRecord): Promise<void> {
    const encoder = new TextEncoder();
    const key = await crypto.subtle.importKey(
      ...(["raw", encoder.encode(token), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]] as const),
    );
    const bytes = await crypto.subtle.sign("HMAC", key, encoder.encode("young person's card"));
    const { number, pictures } = makeCard(new Uint8Array(bytes));
    const shownNumber = document.querySelector<HTMLElement>("[data-hall-card-number]");
    if (shownNumber) shownNumber.textContent = formatCardNumber(number);
    document.querySelector<HTMLElement>("[data-hall-card]")?.setAttribute("data-card", number);
    const all = document.querySelector<HTMLTemplateElement>("template[data-hall-pictures]");
    const places = document.querySelector("[data-hall-card-pictures]");
    for (const picture of pictures) {
      const found = all?.content.querySelector(`[data-symbol="${picture}"]`);
      if (found) places?.append(found.cloneNode(true));
    }
    cardOf = id;
    showWhere("waiting");
  }

  function showWhere(where: "waiting" | "sent" | "problem"): void {
    const places = { waiting: "is-waiting", sent: "is-sent", problem: "has-problem" };
    for (const [name, place] of Object.entries(places)) {
      const words = document.querySelector<HTMLElement>(`[data-hall-${place}]`);
      if (words) words.hidden = name !== where;
    }
  }

  async function showChange(record: HallRecord | null): Promise<void> {
    if (record?.problem === null) sentCount += 1;
    if (record?.problem === "too-late") lost.push(record);
    if (record?.id === cardOf) showWhere(record.problem === null ? "sent" : "problem");
    await showState();
  }

  /** How many wait and went, which numbers are taken on this device, and what could not be sent. */
  async function showState(): Promise<void> {
    const records = (await store.list()).filter(({ isFinished }) => isFinished);
    const set = (name: string, value: number) => {
      const place = document.querySelector(name);
      if (place) place.textContent = String(value);
    };
    set("[data-hall-waiting]", records.length);
    set("[data-hall-sent]", sentCount);
    for (const { number } of records) usedNumbers.add(number);
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[name="number"]'))
      if (button.parentElement) button.parentElement.hidden = usedNumbers.has(button.value);
    const places = document.querySelector("[data-hall-problems]");
    places?.replaceChildren(
      ...[...records.filter(({ problem }) => problem !== null), ...lost].flatMap(makeProblem),
    );
  }

  function makeProblem(record: HallRecord): Node[] {
    const template = document.querySelector<HTMLTemplateElement>("template[data-hall-problem]");
    const made = template?.content.firstElementChild?.cloneNode(true);
    if (!(made instanceof HTMLElement)) return [];
    const find = (name: string) => made.querySelector<HTMLElement>(name);
    const number = find("[data-hall-problem-number]");
    if (number) number.textContent = findNumberWords(record.number);
    const words = find(`[data-hall-kind="${record.problem}"]`);
    if (words) words.hidden = false;
    const acts = find("[data-hall-acts]");
    if (acts) acts.hidden = record.problem === "too-late";
    const again = (changes: Partial<HallRecord>) => async () => {
      usedNumbers.delete(record.number);
      await store.save({ ...record, problem: null, ...changes });
      await showState();
      await sender.sendAll();
    };
    find("[data-hall-again]")?.addEventListener("click", () => void again({})());
    find("[data-hall-throw]")?.addEventListener("click", async () => {
      usedNumbers.delete(record.number);
      await store.remove(record.id);
      await showState();
    });
    const waiting = new Set(lost.map((one) => one.number));
    for (const free of record.problem === "number-not-free" ? record.numbers : []) {
      if (waiting.has(String(free))) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button--secondary button--compact";
      button.textContent = findNumberWords(String(free));
      button.addEventListener("click", () => void again({ number: String(free) })());
      find("[data-hall-numbers]")?.append(button, " ");
    }
    return [made];
  }
}

const usedNumbers = new Set<string>();

/** "Number 3", in the page's words where it has them. */
function findNumberWords(number: string): string {
  const button = document.querySelector(`button[name="number"][value="${number}"]`);
  return button?.textContent ?? number;
}

if (page) {
  if (!("indexedDB" in window) || !window.crypto?.subtle) leave();
  else
    openHallStore(page.dataset.area ?? "")
      .then((store) => start(page, store))
      .catch(leave);
}
