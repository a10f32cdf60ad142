import type { BigChoice } from "#app/components/big-choices.tsx";
import { ageBands } from "#app/domain/discussions/consent.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { StartStep } from "#app/young-people-flow/way-in.ts";

/** The large buttons of a screen before consent. */
export function choicesOfStep(
  step: StartStep,
  { t, numbers }: { t: Translator["t"]; numbers: readonly number[] },
): BigChoice[] {
  switch (step) {
    case "number":
      return numbers.map((number) => ({
        value: String(number),
        label: t("young.start.number.one", { number }),
      }));
    case "age":
      return ageBands.map((band) => ({ value: band, label: t(`young.age.${band}`) }));
    case "helped":
      return [
        { value: "no", label: t("young.start.helped.no"), picture: "my-voice" },
        { value: "yes", label: t("young.start.helped.yes"), picture: "together" },
      ];
    case "shared":
      return [
        { value: "no", label: t("young.start.shared.no"), picture: "mobile-phone" },
        { value: "yes", label: t("young.start.shared.yes"), picture: "friends" },
      ];
  }
}

/** Of a device on which somebody has begun: what was not sent goes only by their own choice. */
export function choicesOfBegun(begun: "unsent" | "over" | null, t: Translator["t"]): BigChoice[] {
  const goOn: BigChoice = { value: "go-on", label: t("young.start.go-on"), picture: "my-voice" };
  return begun === "unsent"
    ? [goOn, { value: "leave", label: t("young.start.unsent.stop"), picture: "letter" }]
    : [{ value: "next", label: t("young.start.next"), picture: "moving-on" }, goOn];
}
