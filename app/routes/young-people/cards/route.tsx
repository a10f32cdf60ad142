import { BackLink } from "#app/components/breadcrumbs.tsx";
import { CardPicture } from "#app/components/card-picture.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Face, faceWords } from "#app/components/face.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { matPlacePictures } from "#app/components/young-peoples-answer.tsx";
import { faces } from "#app/domain/discussions/tally.ts";
import { isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import { hasCards, type Wording } from "#app/domain/questions/question.ts";
import { findAskableQuestions } from "#app/domain/young-people/find-askable-questions.server.ts";
import { matPlaceNames, matPlaces } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "../../../components/printed-sheet.css";
import "./cards.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "see", "young-peoples-views");
  const questions = await findAskableQuestions(context.db, { inspectionId: inspection.id });
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    questions: questions.map(({ id, type, text, hint, required, choices, since, pictures }) => ({
      ...{ id, type, text, hint, required, choices, since },
      ...(pictures ? { pictures } : {}),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Cards to print – ${data?.areaName ?? ""} – Noonday` },
];

export default function PrintedCards() {
  const { inspectionId, questions } = useLoaderData<typeof loader>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.list(inspectionId)}>Young people’s views</BackLink>}
    >
      <div className="printed-sheet-controls">
        <h1>Cards to print</h1>
        <p>
          Each question on a page of A4, with large cards to cut out, for a discussion. They can be shown on a
          screen, too. An inspector writes down what young people say in words.
        </p>
        {questions.length === 0 ? null : <PrintButton>Print the cards</PrintButton>}
      </div>
      {questions.length === 0 ? (
        <EmptyState title="No question yet">Write the questions for young people first.</EmptyState>
      ) : (
        <div className="printed-sheet">
          {questions.map((question) => (
            <section className="card-sheet" key={question.id} aria-labelledby={`sheet-${question.id}`}>
              <Picture
                id={hasCards(question.type) ? undefined : question.pictures?.[0]}
                className="card-own"
              />
              <h2 id={`sheet-${question.id}`}>{question.text}</h2>
              {question.hint ? <p>{question.hint}</p> : null}
              <Cards question={question} />
            </section>
          ))}
        </div>
      )}
    </Page>
  );
}

function Cards({ question }: { question: Wording }) {
  if (question.type === "words") return null;
  if (question.type === "faces")
    return (
      <ul className="cut-cards">
        {faces.map((face) => (
          <li className="cut-card" key={face}>
            <Face name={face} size={150} />
            {faceWords[face]}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {question.type === "mat" ? (
        <ul className="mat-columns">
          {matPlaces.map((place) => (
            <li key={place}>
              <Picture id={matPlacePictures[place]} className="mat-head" />
              {matPlaceNames[place]}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="cut-cards">
        {question.choices.map((label, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a card is its place in the list.
          <li className="cut-card" key={index}>
            <Picture id={question.pictures?.[index]} className="cut-picture" />
            {label}
          </li>
        ))}
        {question.type === "cards" ? (
          <li className="cut-card">
            <Face name="not-sure" size={150} />
            {faceWords["not-sure"]}
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Picture({ id, className }: { id: string | undefined; className: string }) {
  if (id === undefined || !isCardPicture(id)) return null;
  return (
    <span className={className}>
      <CardPicture name={id} />
    </span>
  );
}
