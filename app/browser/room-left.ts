import { pageWords } from "./page-words.ts";
import { typingRestMs } from "./typing-rest.ts";

/** Says under a text how much room is left once it is nearly full and typing rests. Nothing is cut. */
export function announceRoomLeft(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-limit]")) {
    const place = document.getElementById(`${area.id}-limit`);
    const limit = Number(area.dataset.limit);
    const usual = place?.textContent ?? "";
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const say = () => {
      if (!place) return;
      const left = limit - area.value.length;
      const words = left < 0 ? pageWords("tooLong") : pageWords("roomLeft");
      place.textContent =
        area.value.length > limit * 0.8 ? words.replace("{many}", format.format(Math.abs(left))) : usual;
    };
    let timer = 0;
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(say, typingRestMs);
    });
  }
}
