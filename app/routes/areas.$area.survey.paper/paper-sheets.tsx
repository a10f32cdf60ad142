import { Fragment } from "react";
import { Banner } from "#app/components/banner.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import type { PaperPart } from "#app/domain/surveys/paper-form.ts";
import { PaperQuestionBlock } from "./paper-question.tsx";
import type { PaperView } from "./view-paper.ts";
import "./paper.css";

type PaperSheetsProps = { paper: PaperView; here: string };

/** The form, and above it, on a screen only, how to print it. */
export function PaperSheets({ paper, here }: PaperSheetsProps) {
  const { size, state, closesSaid, form } = paper;
  const large = size === "large";
  return (
    <>
      <div className="paper-controls">
        <h1>The survey on paper</h1>
        {state === "closed" ? (
          <Banner kind="warning" title="This survey has closed">
            <p>It closed at {closesSaid}. A form that is filled in now can no longer be counted.</p>
          </Banner>
        ) : null}
        <p>
          Print it, give it to a family, and help them send it back. It has the same questions as the survey
          on a screen.
        </p>
        <ul>
          <li>{large ? <a href={here}>A4, ordinary print</a> : <strong>A4, ordinary print</strong>}</li>
          <li>
            {large ? <strong>A4, large print</strong> : <a href={`${here}?size=large`}>A4, large print</a>}
          </li>
        </ul>
        <PrintButton>Print this form</PrintButton>
      </div>
      <article className={large ? "paper paper--large" : "paper"} aria-labelledby="paper-title">
        <Front paper={paper} />
        <Agreeing form={form} />
        <section aria-labelledby="paper-about">
          <h3 id="paper-about">About you and your children</h3>
          <p>This shows inspectors whether families of all kinds are heard. Leave out anything you like.</p>
          <ol className="paper-questions">
            {form.about.map((question, index) => (
              <PaperQuestionBlock key={question.key} question={question} number={index + 1} />
            ))}
          </ol>
        </section>
        {form.parts.map((part, index) => (
          <Part key={part.key} part={part} from={form.about.length + startOf(form.parts, index)} />
        ))}
        <Back paper={paper} />
      </article>
    </>
  );

  function startOf(parts: readonly PaperPart[], index: number): number {
    return parts.slice(0, index).reduce((sum, { questions }) => sum + questions.length, 1);
  }
}

function Front({ paper }: { paper: PaperView }) {
  const { areaName, closesSaid, opensSaid, returnWords, shortAddress, address, code, questionsNumber } =
    paper;
  return (
    <header>
      <p className="paper-kind">Survey of parents and carers</p>
      <h2 id="paper-title">Help for children with special educational needs or disabilities in {areaName}</h2>
      <p>
        Inspectors from Ofsted and the Care Quality Commission (CQC) are coming back to {areaName}. They want
        to know from you what has changed.
      </p>
      <div className="paper-front">
        <div>
          <h3>How to fill it in</h3>
          <ul>
            <li>Use a pen. Tick a box like this: ☑. To change a tick, cross it out and tick another.</li>
            <li>Leave out what you do not want to answer, unless it says “needed”.</li>
            <li>Somebody you trust may write for you. The words should be yours.</li>
            <li>Please do not write names of people or schools.</li>
            <li>If a box is too small, go on with another sheet and write the question’s number on it.</li>
          </ul>
          <h3>When and where to return it</h3>
          <p>
            It must reach us <strong>after {opensSaid}</strong> and <strong>before {closesSaid}</strong>.
            Later it cannot be counted.
          </p>
          {returnWords === "" ? (
            <p>Give it back to whoever gave it to you, in a closed envelope if you like.</p>
          ) : (
            <p className="paper-return">{returnWords}</p>
          )}
        </div>
        <div className="paper-online">
          <QrCode code={code} address={address} />
          <p>
            Or answer on a screen:
            <br />
            <strong>{breakable(shortAddress)}</strong>
          </p>
        </div>
      </div>
      <p className="paper-office">
        For inspectors: received on ____ / ____ / ________ at ____ : ____, entered as number ________.{" "}
        {areaName}, questions approved as number {questionsNumber}.
      </p>
    </header>
  );
}

/** An address that may go on in the next line after a slash, and nowhere else. */
function breakable(address: string) {
  return address.split(/(?<=\/)/).map((piece) => (
    <Fragment key={piece}>
      {piece}
      <wbr />
    </Fragment>
  ));
}

function Agreeing({ form }: { form: PaperView["form"] }) {
  const { statement, consents } = form;
  return (
    <section aria-labelledby="paper-agree">
      <h3 id="paper-agree">{statement.title}</h3>
      {statement.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul className="paper-choices paper-consents">
        {consents.map(({ name, label, hint, needed }) => (
          <li className="paper-choice" key={name}>
            <span className="paper-box" aria-hidden="true" />
            <span>
              <strong>{label}</strong> {needed ? "(needed)" : "(if you like)"}
              <span className="paper-hint">{hint}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ part, from }: { part: PaperPart; from: number }) {
  const id = `paper-${part.key}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{part.title}</h3>
      {part.explanation === "" ? null : <p>At an earlier inspection this was wrong: {part.explanation}</p>}
      <ol className="paper-questions">
        {part.questions.map((question, index) => (
          <PaperQuestionBlock key={question.key} question={question} number={from + index} />
        ))}
      </ol>
    </section>
  );
}

function Back({ paper }: { paper: PaperView }) {
  const { closesSaid } = paper;
  return (
    <footer>
      <section className="paper-whole" aria-labelledby="paper-last">
        <h3 id="paper-last">Before you return it</h3>
        <p>
          Have you ticked the boxes and answered the questions that say “needed”? Without them nobody may use
          your answers. It must reach us before {closesSaid}.
        </p>
        <p>
          If you may want to take your answers back later, write a word or number here that only you know, and
          keep it:
        </p>
        <div className="paper-line" />
        <p>Thank you.</p>
      </section>
    </footer>
  );
}
