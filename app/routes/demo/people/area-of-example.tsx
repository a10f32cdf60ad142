import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { type Role, roleNames } from "#app/domain/access/roles.ts";
import type { ExampleArea, ExamplePerson } from "#app/domain/people/list-example-people.server.ts";
import { paths } from "#app/paths.ts";
import "./demo.css";

/** One invented area: what its families see, and everybody with a role in its re-visit. */
export function AreaOfExample({ area: { areaName, slug, announced, people } }: { area: ExampleArea }) {
  const heading = `demo-${slug}`;
  return (
    <section className="demo-area" aria-labelledby={heading}>
      <h2 id={heading}>{areaName}</h2>
      {announced ? <FamilyLinks slug={slug} /> : null}
      <ul className="demo-people">
        {people.map((person) => (
          <li className="demo-person" key={person.personId + person.role}>
            <PersonToBe person={person} id={`${heading}-${person.personId}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FamilyLinks({ slug }: { slug: string }) {
  const area = paths.area.overview(slug);
  return (
    <p className="demo-families">
      As a family: <a href={area}>the area’s page</a>, <a href={paths.survey.start(slug)}>the survey</a>,{" "}
      <a href={paths.area.openMeeting(slug)}>the open meeting</a>,{" "}
      <a href={paths.area.youngPeople(slug)}>what young people are told</a>
    </p>
  );
}

function PersonToBe({
  person: { personId, name, role, organisation, button },
  id,
}: {
  person: ExamplePerson;
  id: string;
}) {
  return (
    <Form>
      <div id={id}>
        <p className="demo-person-name">{name}</p>
        <p className="demo-person-part">
          {roleNames[role]}
          {organisation ? `, ${organisation}` : null}. {parts[role]}
        </p>
      </div>
      <input type="hidden" name="person" value={personId} />
      <Button kind="secondary" aria-describedby={id}>
        {button}
      </Button>
    </Form>
  );
}

/** What somebody in the role does, in a sentence. */
const parts: Record<Role, string> = {
  "lead-inspector": "Sets the dates and the questions, reads everything.",
  "cqc-inspector": "Inspects health’s part, reads everything.",
  "quality-assurance": "Reads everything, changes nothing.",
  "parent-carer-forum": "Checks that the questions for parents are well put.",
  "young-peoples-group": "Checks that the questions for young people are easy to understand.",
  "local-area-officer": "Tells the area’s agencies the dates, never sees a family’s words.",
  "letter-recipient": "Will be sent the letter.",
};
