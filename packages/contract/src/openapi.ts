import { referenceTo } from './openapi/components.js';
import { componentSchemas } from './openapi/component-schemas.js';
import { examples } from './openapi/examples.js';
import type { Json } from './openapi/json.js';
import { operationNotes, tags } from './openapi/operation-notes.js';
import { parametersOf } from './openapi/parameters.js';
import { responsesOf } from './openapi/responses.js';
import { operations, type OperationName } from './operations.js';

/** What is true of all operations; in brackets is where a fact is from. */
const description = [
  'What is said here was observed on the platform’s own server in November 2026. In brackets is where a fact is from: the name of a recording of an exchange; "observed" where the recording was not kept; "source" where it was read in the source of the platform and not recorded.',
  'Most operations refuse with status 200 and a body whose "status" is "error" [lc-offset-abc]; those of the calendar and of contact with 400 and up. Input that the API does not expect makes it crash: status 500 and a page of HTML [lc-id-abc]. What crashes it is not valid here. Never send a parameter without a value.',
  'Unknown parameters are ignored [lc-unknown-param]; of one that comes twice, the last counts [lc-repeat-param]. Addresses end in a slash: without it, reads are redirected [lc-noslash] and the body of a POST is lost [signup-noslash].',
  'Addresses and names of languages in answers follow the header Accept-Language [lc-accept-language-de]; messages do not [signup-accept-language-de].',
  'Pages of other sites cannot read the live API [cors-get-foreign], except as a script by the parameter "callback" [jsonp-lc]; Circlet’s server is open to them.',
].join('\n\n');

/**
 * The OpenAPI 3.1 document of every operation in the table, as plain JSON.
 *
 * @throws Error if a parameter or a described field is missing its counterpart,
 *   so that the document cannot fall behind the schemas.
 */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Learning circles',
      version: '0.1.0',
      summary: "P2PU's public API as it really answers.",
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://learningcircles.p2pu.org' }],
    security: [],
    tags: Object.entries(tags).map(([name, text]) => ({ name, description: text })),
    paths: Object.fromEntries((Object.keys(operations) as OperationName[]).map(pathItem)),
    components: { schemas: componentSchemas() },
  };
}

/** One row of the table, as the document says it. */
function pathItem(name: OperationName): [path: string, item: Json] {
  const operation = operations[name];
  const { tag, summary, description: note } = operationNotes[name];
  const parameters = parametersOf(name);
  return [
    operation.path,
    {
      [operation.method.toLowerCase()]: {
        operationId: name,
        tags: [tag],
        summary,
        description: note,
        ...(parameters.length > 0 && { parameters }),
        ...('body' in operation && { requestBody: requestBody(name, operation.body) }),
        responses: responsesOf(name),
      },
    },
  ];
}

function requestBody(name: OperationName, body: unknown): Json {
  const example = examples[name] as { readonly body?: unknown };
  return {
    required: true,
    content: { 'application/json': { schema: referenceTo(body), example: example.body } },
  };
}
