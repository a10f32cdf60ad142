import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { inspectorateNames, inspectorates } from "#app/domain/access/inspectorate.ts";
import { type Role, roleNames, roles } from "#app/domain/access/roles.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";

const roleHints: Record<Role, string> = {
  "lead-inspector": "Sets everything up and approves the questions. Can start re-visits, too.",
  "cqc-inspector": "Writes questions, reads everything, takes notes.",
  "quality-assurance": "Reads everything and marks the letter as assured, for Ofsted or for the CQC.",
  "parent-carer-forum": "Or another parents’ group. Reviews the questions, and sees released counts only.",
  "local-area-officer": "Dates, focus areas, help with the open meeting; released counts only.",
  "letter-recipient": "Checks the facts of the draft letter, and sees nothing else.",
  "young-peoples-group":
    "Young people, or an adult who speaks for their group. Reviews the questions for young people, and sees nothing else.",
};

const options = roles.map((role) => {
  const name = roleNames[role];
  return { value: role, label: name.charAt(0).toUpperCase() + name.slice(1), hint: roleHints[role] };
});

const inspectorateOptions = inspectorates.map((one) => ({ value: one, label: inspectorateNames[one] }));

export function InviteForm({ typed, errors }: { typed: Typed | undefined; errors: FieldErrors }) {
  return (
    <section className="section people-invite" aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <p>
        They get an email with a link that works once, for 14 days. Inviting the same address again replaces
        the earlier invitation.
      </p>
      <Form>
        <TextField
          label="Name"
          name="name"
          autoComplete="off"
          defaultValue={typedOr(typed, "name")}
          errorMessage={errors.name}
        />
        <TextField
          label="Email address"
          name="email"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={typedOr(typed, "email")}
          errorMessage={errors.email}
        />
        <RadioGroup
          label="Role"
          name="role"
          options={options}
          defaultValue={typedOr(typed, "role")}
          errorMessage={errors.role}
        />
        <RadioGroup
          label="Inspectorate"
          description="Only for quality assurance: the one that they act for"
          name="inspectorate"
          options={inspectorateOptions}
          defaultValue={typedOr(typed, "inspectorate")}
          errorMessage={errors.inspectorate}
        />
        <TextField
          label="Organisation"
          name="organisation"
          description="Needed for a forum or group, a local area officer and a letter recipient"
          autoComplete="off"
          defaultValue={typedOr(typed, "organisation")}
          errorMessage={errors.organisation}
        />
        <ButtonRow>
          <Button>Send the invitation</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
