import { minimumPolicy } from '../../../examples/demo-site/server.mjs';
import type { ConditionGroup } from '../condition.js';

const policy = (...directives: string[]) => ({
  'Content-Security-Policy': [...directives, 'report-uri /reports{{page}}'].join('; '),
});
const minimum: string = minimumPolicy('{{site}}', '{{api}}');
const nonce = 'nonce="c2VjcmV0"';

/** Policies that a page sends. */
export const policies: ConditionGroup = {
  title: 'Policies',
  conditions: [
    {
      name: "`default-src 'none'`, the documented minimum and Trusted Types required",
      isVital: true,
      page: { headers: policy(minimum) },
    },
    {
      name: 'a policy by nonce',
      page: {
        headers: policy("default-src 'none'; script-src 'nonce-c2VjcmV0'; connect-src {{api}}"),
        scriptAttributes: nonce,
      },
    },
    {
      name: "a policy by nonce with `'strict-dynamic'`",
      isLong: true,
      page: {
        headers: policy(
          "default-src 'none'; script-src 'nonce-c2VjcmV0' 'strict-dynamic'; connect-src {{api}}",
        ),
        scriptAttributes: nonce,
      },
    },
    {
      name: 'a list of Trusted Types policies without ours',
      page: {
        headers: policy(minimum.replace('trusted-types lit-html circlet', 'trusted-types own')),
      },
      shows: 'fallback',
      says: /your own content is shown/,
      violates: /trusted-types/,
    },
    {
      name: 'a policy that does not admit the API',
      page: { headers: policy(minimum.replace('connect-src {{api}}', "connect-src 'none'")) },
      shows: 'message and fallback',
      violates: /connect-src/,
    },
  ],
};
