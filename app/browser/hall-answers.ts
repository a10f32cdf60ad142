import { hallFields } from "#app/domain/young-peoples-ways/hall-fields.ts";

/** The form of a screen. */
export function findScreen(name: string): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>(`form[data-hall="${name}"]`);
}

const answering = 'form[data-hall^="question-"], form[data-hall="about"], form[data-hall="check"]';

/** Everything that was chosen and typed on the page, by the names of its controls; what is empty is left out. */
export function readFields(): [string, string][] {
  return [...document.querySelectorAll<HTMLFormElement>(answering)].flatMap((form) =>
    [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && value.trim() !== "" ? [[name, value]] : [],
    ),
  );
}

/** Puts it back, as after the device was switched off. */
export function writeFields(fields: readonly [string, string][]): void {
  clearFields();
  for (const [name, value] of fields)
    for (const control of document.getElementsByName(name)) {
      if (control instanceof HTMLTextAreaElement) control.value = value;
      else if (control instanceof HTMLInputElement && control.value === value) control.checked = true;
    }
}

/** Takes everything off the page that somebody chose or typed: the next person finds nothing of it. */
export function clearFields(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(answering)) form.reset();
  for (const said of document.querySelectorAll("[data-hall-said]")) said.textContent = "";
}

/** Whether any question has an answer. */
export function hasAnswers(fields: readonly [string, string][]): boolean {
  return fields.some(([name]) => name.startsWith("q-"));
}

/** Shows on the screen before sending what was said, and asks who chose the words where somebody helped. */
export function showAnswers(isHelped: boolean): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-hall-said]")) {
    const number = place.dataset.hallSaid ?? "";
    const form = findScreen(`question-${number}`);
    const words = form ? describe(form) : "";
    place.textContent = words;
    const skipped = document.querySelector<HTMLElement>(`[data-hall-skipped="${number}"]`);
    if (skipped) skipped.hidden = words !== "";
    const chooser = place.parentElement?.querySelector<HTMLElement>("[data-hall-chooser]");
    if (chooser) chooser.hidden = !isHelped || words === "";
  }
}

function describe(form: HTMLFormElement): string {
  const words = form.querySelector("textarea")?.value.trim();
  if (words !== undefined) return words;
  return [...form.querySelectorAll<HTMLInputElement>("input:checked")]
    .map((input) => {
      const label = input.closest("label")?.textContent ?? "";
      const card = input.closest("fieldset")?.querySelector("legend");
      const isOnMat = input.closest(".young-mat") !== null;
      return isOnMat ? `${card?.textContent ?? ""}: ${label}` : label;
    })
    .join("\n");
}

/** The screens' places where it was not said who chose the words; shows there that it is missing. */
export function markMissingChoosers(): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const place of document.querySelectorAll<HTMLElement>("[data-hall-chooser]")) {
    const isMissing = !place.hidden && !place.querySelector("input:checked");
    const words = place.querySelector<HTMLElement>("[data-hall-chooser-missing]");
    if (words) words.hidden = !isMissing;
    if (isMissing) first = first ?? place;
  }
  return first;
}

/** What of these is sent: nothing is said of who chose words that are not there. */
export function fieldsToSend(fields: readonly [string, string][], helped: string): [string, string][] {
  return fields.filter(([name]) => {
    if (!name.startsWith(hallFields.chooser))
      return name.startsWith("q-") || name === hallFields.circumstance;
    const id = name.slice(hallFields.chooser.length);
    return helped === "yes" && fields.some(([other]) => other === `q-${id}`);
  });
}
