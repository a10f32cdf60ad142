import { findScriptWords } from "./script-words.ts";

/** Is told of each line that is about to be read. */
type MarkSpoken = (utterance: SpeechSynthesisUtterance, line: Element) => void;

/**
 * Reads a question or a page aloud with a voice of the device itself: nothing goes to a speech service. The buttons
 * stay hidden where the device has no such voice for the page's language.
 */
export function readAloud(mark?: MarkSpoken): void {
  if (!("speechSynthesis" in window)) return;
  const buttons = document.querySelectorAll<HTMLButtonElement>("[data-read-aloud-button]");
  if (buttons.length === 0) return;
  const show = () => {
    if (voiceFor(document.documentElement.lang) === null) return;
    for (const button of buttons) button.hidden = false;
  };
  show();
  speechSynthesis.addEventListener?.("voiceschanged", show);
  addEventListener("pagehide", stop);
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const isReading = button.getAttribute("aria-pressed") === "true";
      stop();
      if (!isReading) void readLines(button, mark);
    });
  }
}

/** Each reading has a number, so that one that was stopped can see that it is over. */
let round = 0;

function stop(): void {
  round += 1;
  speechSynthesis.cancel();
  highlight(null);
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    "[data-read-aloud-button][aria-pressed=true]",
  )) {
    setPressed(button, false);
  }
}

async function readLines(button: HTMLButtonElement, mark?: MarkSpoken): Promise<void> {
  const startedRound = round;
  setPressed(button, true);
  const group = button.closest("[data-read-group]") ?? document;
  for (const line of group.querySelectorAll("[data-read-aloud]")) {
    highlight(line);
    await speak(line, mark);
    if (round !== startedRound) return;
  }
  stop();
}

function setPressed(button: HTMLButtonElement, isReading: boolean): void {
  button.setAttribute("aria-pressed", String(isReading));
  const words = button.querySelector("[data-words]");
  if (words) words.textContent = findScriptWords(isReading ? "stopReading" : "readToMe");
}

function langOf(line: Element): string {
  return line.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
}

function voiceFor(lang: string): SpeechSynthesisVoice | null {
  const local = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const [language = ""] = lang.toLowerCase().split("-");
  const exact = local.find((voice) => voice.lang.toLowerCase().replace("_", "-") === lang.toLowerCase());
  return exact ?? local.find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}

/** Words in a language without a voice are skipped: another voice would read them wrongly. */
function speak(line: Element, mark?: MarkSpoken): Promise<void> {
  const words = line.textContent ?? "";
  const voice = voiceFor(langOf(line));
  if (voice === null || words.trim() === "") return Promise.resolve();
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    mark?.(utterance, line);
    speechSynthesis.speak(utterance);
  });
}

function highlight(line: Element | null): void {
  for (const other of document.querySelectorAll("[data-reading]")) other.removeAttribute("data-reading");
  line?.setAttribute("data-reading", "");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  line?.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}
