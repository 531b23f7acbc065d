import { css } from 'lit';

/** Form, messages and receipt of the sign-up. */
export const signupFormStyles = css`
  .summary:focus {
    outline: none;
  }
  .receipt .name {
    font-size: 1em;
  }
  .form,
  .receipt {
    display: grid;
    gap: calc(var(--gap) * 1.375);
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .receipt {
    border-color: var(--accent);
    gap: var(--gap);
  }
  .receipt .heading svg {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  a .aside {
    color: inherit;
  }
  .summary,
  .verdict,
  .countdown {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.125em;
    border: 1px solid var(--accent);
    border-radius: var(--small-radius);
    background: var(--tint);
  }
  .summary,
  .verdict.bad {
    border-color: var(--bad);
    border-inline-start-width: 0.3125em;
    background: color-mix(in srgb, var(--bad) 8%, transparent);
  }
  .summary .title,
  .verdict.bad .title {
    color: var(--bad);
  }
  .summary ul {
    display: grid;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
    font-weight: 600;
  }
  a.button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    color: inherit;
    text-decoration: none;
  }
  a.button:hover {
    background: var(--tint);
  }
  .send {
    min-inline-size: min(100%, 14em);
    border-width: 2px;
  }
  .calendar {
    display: grid;
    justify-items: start;
    gap: 0.375em;
  }
  .calendar p:empty {
    display: none;
  }
  .countdown {
    position: sticky;
    inset-block-end: 0.5em;
    margin-block-start: var(--gap);
    background: Canvas;
    color: CanvasText;
  }
  @media print {
    .receipt {
      break-inside: avoid;
    }
    .receipt .actions,
    .countdown {
      display: none;
    }
  }
`;
