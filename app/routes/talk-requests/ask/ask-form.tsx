import { CardPicture } from "#app/components/card-picture.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import type { ChoiceOption } from "#app/components/native/choice.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import {
  maxTalkLengths,
  type TalkNeed,
  type TalkTime,
  type TrustedAdultRole,
  talkNeeds,
  talkTimes,
  trustedAdultRoles,
} from "#app/domain/talk-requests/talk-request.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

const adultPictures: Readonly<Record<TrustedAdultRole, CardPictureName>> = {
  parent: "family",
  family: "home",
  teacher: "teacher",
  advocate: "advocate",
  "social-worker": "social-worker",
  health: "doctor",
  support: "people-who-help",
  other: "together",
};

const needPictures: Readonly<Record<TalkNeed, CardPictureName>> = {
  "someone-with-me": "together",
  "quiet-place": "quiet-place",
  signer: "signing",
  "communication-aid": "communication-aid",
  "easy-read": "easy-read",
  "getting-in": "getting-in",
  interpreter: "speech",
  breaks: "time",
};

const timePictures: Readonly<Record<TalkTime, CardPictureName>> = {
  any: "fine",
  morning: "timetable",
  afternoon: "calendar",
  "after-school": "school",
};

const knowsPictures = { yes: "yes", "not-yet": "waiting" } as const;

type AskFormProps = { code: string; typed: Typed | undefined; errors: FieldErrors };

/** What is asked of a young person: who their adult is, and what they need. There is no field for themselves. */
export function AskForm({ code, typed, errors }: AskFormProps) {
  const { t } = useFamilyTranslator();
  const drawn = <Value extends string>(
    values: readonly Value[],
    pictures: Readonly<Record<Value, CardPictureName>>,
    wordsOf: (value: Value) => string,
  ): ChoiceOption[] =>
    values.map((value) => ({
      value,
      label: <DrawnWords picture={pictures[value]}>{wordsOf(value)}</DrawnWords>,
    }));
  return (
    <section aria-labelledby="ask">
      <h2 id="ask" data-read-aloud>
        {t("talk.ask")}
      </h2>
      <Form>
        <input type="hidden" name="code" value={code} />
        <RadioGroup
          name="adult"
          label={t("talk.adult")}
          options={drawn(trustedAdultRoles, adultPictures, (role) => t(`talk.adult.${role}`))}
          defaultValue={typedOr(typed, "adult")}
          errorMessage={errors.adult}
        />
        <TextField
          name="adult-name"
          label={t("talk.name")}
          description={t("talk.name.hint")}
          autoComplete="off"
          defaultValue={typedOr(typed, "adult-name")}
          errorMessage={errors["adult-name"]}
        />
        <TextField
          name="adult-contact"
          label={t("talk.contact")}
          description={t("talk.contact.hint")}
          autoComplete="off"
          spellCheck={false}
          defaultValue={typedOr(typed, "adult-contact")}
          errorMessage={errors["adult-contact"]}
        />
        <RadioGroup
          name="adult-knows"
          label={t("talk.knows")}
          options={drawn(["yes", "not-yet"] as const, knowsPictures, (answer) => t(`talk.knows.${answer}`))}
          defaultValue={typedOr(typed, "adult-knows")}
          errorMessage={errors["adult-knows"]}
        />
        <CheckboxGroup
          name="needs"
          label={t("talk.needs")}
          description={t("form.choose-several")}
          isOptional
          options={drawn(talkNeeds, needPictures, (need) => t(`talk.needs.${need}`))}
          defaultValue={typed?.needs}
          errorMessage={errors.needs}
        />
        <TextArea
          name="needs-words"
          label={t("talk.words")}
          description={t("talk.words.hint")}
          isOptional
          rows={3}
          limit={maxTalkLengths.needsWords}
          defaultValue={typedOr(typed, "needs-words")}
          errorMessage={errors["needs-words"]}
        />
        <RadioGroup
          name="good-time"
          label={t("talk.time")}
          options={drawn(talkTimes, timePictures, (time) => t(`talk.time.${time}`))}
          defaultValue={typedOr(typed, "good-time", "any")}
          errorMessage={errors["good-time"]}
        />
        <FormEnd />
        <ButtonRow>
          <Button>{t("talk.send")}</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

function DrawnWords({ picture, children }: { picture: CardPictureName; children: string }) {
  return (
    <span className="easy-read-choice">
      <CardPicture name={picture} />
      <span>{children}</span>
    </span>
  );
}
