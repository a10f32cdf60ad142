import { findScriptWords } from "./script-words.ts";
import { typingPauseMs } from "./typing-pause.ts";

/** Shows under a text how many characters remain, once it is nearly full and typing pauses. Nothing is cut. */
export function announceRemainingCharacters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-limit]")) {
    const counter = document.getElementById(`${area.id}-limit`);
    const limit = Number(area.dataset.limit);
    const usualText = counter?.textContent ?? "";
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const announce = () => {
      if (!counter) return;
      const remaining = limit - area.value.length;
      const words = remaining < 0 ? findScriptWords("tooLong") : findScriptWords("roomLeft");
      counter.textContent =
        area.value.length > limit * 0.8
          ? words.replace("{many}", format.format(Math.abs(remaining)))
          : usualText;
    };
    let timer = 0;
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(announce, typingPauseMs);
    });
  }
}
