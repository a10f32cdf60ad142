import { BreakableAddress } from "#app/components/breakable-address.tsx";
import { Picture } from "#app/components/picture.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import type { PaperPart } from "#app/domain/paper/paper-form.ts";
import { PaperControls } from "./paper-controls.tsx";
import { PaperQuestionBlock } from "./paper-question.tsx";
import { PaperSaid } from "./paper-said.tsx";
import type { PaperView } from "./view-paper.ts";
import "../../../components/printed-sheet.css";
import "./paper.css";

type PaperSheetsProps = { paper: PaperView; here: string; closesSaid: string };

/** The form, and above it, on a screen only, how to print it. The form's language need not be the page's. */
export function PaperSheets({ paper, here, closesSaid }: PaperSheetsProps) {
  const { size, easyRead, language, form, said } = paper;
  const kinds = [
    "paper printed-sheet",
    size === "large" ? "paper--large" : "",
    easyRead ? "paper--easy" : "",
  ];
  return (
    <>
      <PaperControls paper={paper} here={here} closesSaid={closesSaid} />
      <article
        className={kinds.filter(Boolean).join(" ")}
        aria-labelledby="paper-title"
        lang={language.tag}
        dir={language.dir}
      >
        <Front paper={paper} />
        <Agreeing paper={paper} />
        <section aria-labelledby="paper-about">
          <h3 id="paper-about">{said.about}</h3>
          <p>{said.aboutWhy}</p>
          <ol className="paper-questions">
            {form.about.map((question, index) => (
              <PaperQuestionBlock key={question.key} paper={paper} question={question} number={index + 1} />
            ))}
          </ol>
        </section>
        {form.parts.map((part, index) => (
          <Part
            key={part.key}
            paper={paper}
            part={part}
            from={form.about.length + startOf(form.parts, index)}
          />
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
  const { areaName, said, returnWords, shortAddress, address, code, questionsNumber } = paper;
  return (
    <header>
      <p className="paper-kind">{said.kind}</p>
      <h2 id="paper-title">{said.aboutWhat}</h2>
      <p>{said.lead}</p>
      <div className="paper-front">
        <div>
          <h3>{said.fill}</h3>
          <ul>
            {[said.pen, said.leaveOut, said.help, said.language, said.noNames, said.more].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <h3>{said.toReturn}</h3>
          <p>
            <strong>{said.when}</strong>
          </p>
          {returnWords === "" ? (
            <p>{said.giveBack}</p>
          ) : (
            <p className="paper-return" lang="en" dir="auto">
              {returnWords}
            </p>
          )}
        </div>
        <div className="paper-online">
          <QrCode code={code} address={address} label={said.code} />
          <p>
            {said.orOnline}
            <br />
            <strong dir="ltr" translate="no">
              <BreakableAddress address={shortAddress} />
            </strong>
          </p>
        </div>
      </div>
      <p className="paper-office" lang="en" dir="ltr">
        For inspectors: received on ____ / ____ / ________ at ____ : ____, entered as number ________.{" "}
        {areaName}, questions approved as number {questionsNumber}, printed in {printedIn(paper)}.
      </p>
    </header>
  );
}

/** Of use to whoever enters it: in which words the family was asked. */
function printedIn({ language, easyRead }: PaperView): string {
  return `${language.english}${easyRead ? ", Easy Read" : ""}`;
}

function Agreeing({ paper: { form, said } }: { paper: PaperView }) {
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
              <strong>{label}</strong> {needed ? said.needed : said.ifYouLike}
              <span className="paper-hint">{hint}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ paper, part, from }: { paper: PaperView; part: PaperPart; from: number }) {
  const id = `paper-${part.key}`;
  const { language, said } = paper;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={part.picture ? "paper-pictured" : undefined}>
        {part.picture ? (
          <span className="paper-picture">
            <Picture name={part.picture} />
          </span>
        ) : null}
        <span>
          <PaperSaid said={part.title} language={language.code} />
        </span>
      </h3>
      {part.explanation === "" || paper.easyRead ? null : (
        <p>
          {said.wasWrong}{" "}
          <PaperSaid said={{ words: part.explanation, language: "en" }} language={language.code} />
        </p>
      )}
      <ol className="paper-questions">
        {part.questions.map((question, index) => (
          <PaperQuestionBlock key={question.key} paper={paper} question={question} number={from + index} />
        ))}
      </ol>
    </section>
  );
}

function Back({ paper: { said } }: { paper: PaperView }) {
  return (
    <footer>
      <section className="paper-whole" aria-labelledby="paper-last">
        <h3 id="paper-last">{said.last}</h3>
        <p>{said.check}</p>
        <p>{said.takeBack}</p>
        <div className="paper-line" />
        <p>{said.thanks}</p>
      </section>
    </footer>
  );
}
