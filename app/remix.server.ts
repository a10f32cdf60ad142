// All of Remix that the server uses, and its types. It stands apart from remix.ts, so that none of it reaches a browser.
export {
  type ActionFunction,
  type ActionFunctionArgs,
  type AppLoadContext,
  createCookie,
  createReadableStreamFromReadable,
  createRequestHandler,
  data,
  type EntryContext,
  json,
  type LinksFunction,
  type LoaderFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
