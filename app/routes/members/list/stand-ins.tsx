import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";

type StandInsProps = {
  inspectionId: string;
  standIns: readonly {
    id: string;
    absentName: string;
    standInName: string;
    kindWords: string;
    days: string;
    isCurrent: boolean;
    isStandInUnavailable: boolean;
    mayEnd: boolean;
  }[];
  mayName: boolean;
};

/** Who is away, and who does what cannot wait for them. */
export function StandIns({ inspectionId, standIns, mayName }: StandInsProps) {
  return (
    <section className="section" aria-labelledby="stand-ins">
      <h2 id="stand-ins">Away, and who stands in</h2>
      {standIns.length === 0 ? (
        <p>Nobody is away.</p>
      ) : (
        <ul className="people-list">
          {standIns.map(
            ({ id, absentName, standInName, kindWords, days, isCurrent, isStandInUnavailable, mayEnd }) => (
              <li key={id}>
                <div>
                  <p className="people-name">
                    <span dir="auto">{standInName}</span>
                    {isCurrent ? <StatusTag kind="info">Stands in now</StatusTag> : null}
                    {isStandInUnavailable ? (
                      <StatusTag kind="danger">Has no part in it any more</StatusTag>
                    ) : null}
                  </p>
                  <p className="soft small">{days}</p>
                </div>
                <p>
                  For <span dir="auto">{absentName}</span>, {kindWords}
                </p>
                {mayEnd ? (
                  <Form action={paths.standIns.ending(inspectionId, id)}>
                    <Button kind="secondary" compact>
                      End it now<span className="visually-hidden">: {standInName}</span>
                    </Button>
                  </Form>
                ) : null}
              </li>
            ),
          )}
        </ul>
      )}
      {mayName ? (
        <p>
          <a href={paths.standIns.new(inspectionId)}>Name a stand-in</a>
        </p>
      ) : null}
    </section>
  );
}
