import { TextField } from "#app/components/native/text-field.tsx";
import { type Contact, type ContactKind, contactWords } from "#app/domain/contacts/contact-words.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

type ContactFieldsProps = {
  kind: ContactKind;
  contact: Contact | undefined;
  typed: Typed | undefined;
  errors: FieldErrors;
};

const fields = [
  { name: "name", label: "Name", type: "text" },
  { name: "phone", label: "Phone", type: "tel" },
  { name: "email", label: "Email", type: "email" },
  { name: "web", label: "Web address", type: "url" },
] as const;

export function ContactFields({ kind, contact, typed, errors }: ContactFieldsProps) {
  const { title, explanation } = contactWords[kind];
  const needsPhone = kind === "social-care-day" || kind === "social-care-night";
  return (
    <fieldset className="contacts-one" aria-describedby={`${kind}-explanation`}>
      <legend>{title}</legend>
      <p className="soft" id={`${kind}-explanation`}>
        {explanation}
      </p>
      <div className="contacts-fields">
        {fields.map(({ name, label, type }) => (
          <TextField
            key={name}
            label={label}
            name={`${kind}-${name}`}
            type={type}
            isOptional={name !== "name" && !(name === "phone" && needsPhone)}
            autoComplete="off"
            defaultValue={typedOr(typed, `${kind}-${name}`, contact?.[name] ?? "")}
            errorMessage={errors[`${kind}-${name}`]}
          />
        ))}
      </div>
    </fieldset>
  );
}
