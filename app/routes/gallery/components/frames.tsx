import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

const colours = [
  "paper",
  "surface",
  "sunk",
  "ink",
  "ink-soft",
  "line",
  "line-strong",
  "action",
  "sun",
  "sun-soft",
];

export function Frames() {
  return (
    <Part id="frames" title="Around a page">
      <Specimen name="tokens">
        <ul className="gallery-swatches">
          {colours.map((colour) => (
            <li key={colour}>
              <span className="gallery-swatch" style={{ background: `var(--${colour})` }} />
              {colour}
            </li>
          ))}
        </ul>
        <h2>A heading of a section, as long as the ones that people really write</h2>
        <p>
          A paragraph with <a href={paths.gallery.components()}>a link in it</a>, a{" "}
          <strong>strong word</strong>, and <small>some small print</small>. The survey is open from noon on
          Tuesday to noon on Monday.
        </p>
        <h3>A smaller heading</h3>
        <ul>
          <li>One thing</li>
          <li>
            Another thing, with a good many more words, so that the line has to turn at the end of the column
          </li>
        </ul>
        <ol>
          <li>First</li>
          <li>Then</li>
        </ol>
      </Specimen>
      <Specimen name="BackLink">
        <BackLink href={paths.gallery.components()} />
      </Specimen>
      <Specimen name="Banner">
        <Banner title="Your answers are kept as you go">
          <p>You can close this page and come back on this device.</p>
        </Banner>
        <Banner kind="success" title="Question shared with the forum" announce />
        <Banner kind="warning" title="The survey closes today at noon">
          <p>Answers sent at noon or later cannot be counted.</p>
        </Banner>
        <Banner kind="danger" title="This re-visit has no approved questions">
          <p>
            The survey stays closed until they are approved.{" "}
            <a href={paths.gallery.components()}>Approve the questions</a>
          </p>
        </Banner>
      </Specimen>
      <Specimen name="Button, ButtonLink, ButtonRow">
        <ButtonRow>
          <Button type="button">Continue</Button>
          <Button type="button" kind="secondary">
            Save and come back later
          </Button>
          <ButtonLink href={paths.gallery.components()} kind="quiet">
            Skip this question
          </ButtonLink>
        </ButtonRow>
        <ButtonRow>
          <Button type="button" kind="danger">
            Erase my answers
          </Button>
          <Button type="button" disabled>
            Not now
          </Button>
          <Button type="button" kind="secondary" compact>
            Move up
          </Button>
          <Button type="button" compact>
            A compact button whose words are long enough to need a second line on a small phone
          </Button>
        </ButtonRow>
      </Specimen>
      <Specimen name="Card">
        <div className="grid">
          <Card
            title="Exampleshire"
            titleAs="h3"
            href={paths.gallery.components()}
            aside={<StatusTag kind="success">Survey open</StatusTag>}
          >
            <p>Re-visit from Tuesday 1 December. Answers until Monday at noon.</p>
          </Card>
          <Card title="Middlefold" titleAs="h3" aside={<StatusTag>Closed</StatusTag>}>
            <p>Re-visit under way.</p>
          </Card>
        </div>
      </Specimen>
      <Specimen name="Inset">
        <Inset title="Who reads this">
          <p>The inspectors of this re-visit. Nobody from the council or your child’s school.</p>
        </Inset>
      </Specimen>
      <Specimen name="Safeguarding">
        <Safeguarding
          titleAs="h3"
          title="If a young person is not safe"
          contacts={[
            {
              label: "Exampleshire children’s social care",
              phone: "01632 960 001",
              when: "Monday to Friday, 9 to 5",
            },
            { label: "At night and at weekends", phone: "01632 960 002" },
            { label: "Complaints", email: "complaints@exampleshire.example" },
          ]}
        />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          title="No comments yet"
          titleAs="h3"
          action={
            <ButtonLink href={paths.gallery.components()} kind="secondary">
              See the questions as parents will
            </ButtonLink>
          }
        >
          <p>The forum has until Thursday 19 November. You will get a message when it has commented.</p>
        </EmptyState>
      </Specimen>
    </Part>
  );
}
