import {
  beforeQuestions,
  joinAsForum,
  look,
  offered,
  openChange,
  setUp,
} from "./an-inspection-to-write-questions-for.ts";
import { expect, send, test } from "./fixtures.ts";

test.use({ startsAt: beforeQuestions, javaScriptEnabled: false });

test("without script, questions are written, reviewed, answered for and approved all the same", async ({
  page,
  continueAs,
  browser,
  noonday,
}) => {
  test.setTimeout(240_000);
  const plain = { axe: false };
  await continueAs("lead inspector");
  const home = await setUp(page, "Southmere");
  await page.goto(`${home}/questions`);
  await page.getByRole("link", { name: "Begin from our suggestions", exact: true }).click();
  await page.getByLabel("Year").fill("2030");
  await page.getByRole("button", { name: "Add the ticked questions" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose a date in the past");
  await expect(page.getByLabel("Year")).toHaveValue("2030");
  await look(page, plain);
  await page.getByLabel("Year").fill("2025");
  await page.getByRole("button", { name: "Add the ticked questions" }).click();
  await look(page, plain);
  await page.getByRole("link", { name: "Share with the forum" }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();

  const forum = await joinAsForum(page, browser, noonday, { javaScriptEnabled: false });
  await forum.goto(`${home}/review?open=all`);
  await look(forum, plain);
  await forum.getByRole("radio", { name: "Could be clearer" }).first().check();
  await forum.getByLabel(`Your comment on ${offered.change}`).fill("Which plans?");
  await forum.getByRole("button", { name: "I have finished" }).click();
  await expect(forum.getByText("you have finished, and everything you said")).toBeVisible();
  await forum.getByText(`1. ${offered.change}`).click();
  await expect(forum.getByLabel(`Your comment on ${offered.change}`)).toHaveValue("Which plans?");

  await page.goto(`${home}/questions/approve`);
  await expect(page.getByText("1 comment has no answer yet")).toBeVisible();
  await page.goto(`${home}/questions/comments`);
  await page.getByRole("link", { name: /^Answer/ }).click();
  await page.getByRole("radio", { name: "Kept it as it was" }).check();
  await page.getByLabel("What do you want to tell them?").fill("The heading over it says which.");
  await page.getByRole("button", { name: "Save the answer" }).click();
  await look(page, plain);
  await forum.goto(`${home}/review?open=all`);
  await expect(forum.getByText("The heading over it says which.")).toBeVisible();
  await forum.context().close();

  await page.goto(`${home}/questions/approve`);
  await page.getByRole("button", { name: "Approve version 1" }).click();
  await expect(page.getByText(/Version 1: 6 questions/)).toBeVisible();
  await page.goto(`${home}/questions`);
  await openChange(page, offered.agreement);
  await page.getByLabel("What do you want to ask?").fill("Enough has been done to put plans right.");
  await send(page, page.getByRole("button", { name: "Save", exact: true }));
  await page.goto(`${home}/questions/approve`);
  await page.getByRole("radio", { name: /^Yes/ }).last().check();
  await look(page, plain);
  await page.getByRole("button", { name: "Approve version 2" }).click();
  await expect(page.getByText(/Version 2: 6 questions/)).toBeVisible();
});
