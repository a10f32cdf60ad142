import type { Messages } from "./english.ts";

/** A draft until a named person signs it off. */
export const polishPaperMessages: Messages = {
  "paper.first": "Najpierw: w czyim imieniu Państwo odpowiadają",
  "paper.child": "Dziecko {number, number}",
  "paper.child.about": "O dziecku {number, number}.",
  "paper.child.if":
    "Proszę wypełnić, jeśli odpowiadają Państwo w imieniu {number, number} lub większej liczby dzieci.",
  "paper.child.more":
    "Odpowiadają Państwo w imieniu więcej niż {number, number} dzieci? Proszę poprosić o drugi formularz albo użyć dodatkowej kartki. Proszę napisać na niej numer pytania i którego dziecka dotyczy odpowiedź.",
  "paper.only-if":
    "Proszę odpowiedzieć, jeśli w pytaniu {number} zaznaczono {choices} albo pytanie {number} pozostało bez odpowiedzi.",
};
