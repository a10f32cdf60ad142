import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import {
  cardNumberControl,
  cardPictureControl,
  cardPlaces,
} from "#app/domain/young-peoples-responses/card.ts";
import { type Typed, typedOr } from "#app/http/parse-form.ts";

type CardFieldsProps = {
  /** The pictures that can stand on a card, each with its word. */
  symbols: readonly { value: string; label: string }[];
  typed: Typed | undefined;
  errorMessage: string | undefined;
};

/** A young person's card as they read it out: its number, and its four pictures by their words. */
export function CardFields({ symbols, typed, errorMessage }: CardFieldsProps) {
  return (
    <>
      <TextField
        label="A young person: the number on their card"
        description="Six digits."
        name={cardNumberControl}
        width={10}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typedOr(typed, cardNumberControl, "")}
        errorMessage={errorMessage}
      />
      {cardPlaces.map((place) => (
        <Select
          key={place}
          label={`Picture ${place} on the card`}
          name={cardPictureControl(place)}
          defaultValue={typedOr(typed, cardPictureControl(place), "")}
          placeholder="None"
          options={symbols}
        />
      ))}
    </>
  );
}
