import { css } from 'lit';

/** The three sizes, and what stands in their place until something is known. */
export const courseStyles = css`
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  /* A line is part of the page's own text: of its size, and wherever it stands. */
  :host([size='line']) {
    display: inline;
  }
  :host([size='line'][hidden]) {
    display: none;
  }
  :host([size='line']) .root {
    display: inline;
    container-type: normal;
    font-size: var(--circlet-font-size, inherit);
    line-height: inherit;
  }
  :host([size='line']:is([theme='light'], [theme='dark'])) .root {
    padding: 0.125em 0.375em;
    border-radius: 0.25em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  /* A badge asks of nothing how wide it is, and makes no column wider than itself. */
  :host([size='badge']) .root {
    container-type: normal;
  }
  .wait {
    display: inline-block;
    inline-size: 26em;
    max-inline-size: 100%;
    border-radius: var(--small-radius);
    background: linear-gradient(var(--tint), var(--tint)) center / 100% 0.75em no-repeat;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.875em;
    min-block-size: calc(5.25em + 2px);
    vertical-align: top;
    max-inline-size: 100%;
    padding: 0.75em 1.125em 0.75em 0.75em;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.25);
    background: var(--surface);
    color: inherit;
    text-decoration: none;
    transition:
      border-color 0.15s,
      box-shadow 0.15s;
  }
  [dir='rtl'] .badge {
    padding: 0.75em 0.75em 0.75em 1.125em;
  }
  .badge:hover {
    border-color: var(--accent);
    box-shadow: 0 0.125em 0.75em color-mix(in srgb, currentcolor 12%, transparent);
  }
  .badge .leaf,
  .sign {
    flex: none;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.75em;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--tint);
    color: var(--accent);
  }
  .sign svg {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .lines {
    display: grid;
    gap: 0.125em;
    min-inline-size: 0;
    line-height: 1.35;
  }
  .lines b {
    font-weight: 650;
  }
  .lines span {
    color: var(--quiet);
    font-size: 0.9375em;
  }
  .sign + .lines span {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .arrow {
    margin-inline-start: auto;
    color: var(--accent);
  }
  [dir='rtl'] .arrow {
    transform: scaleX(-1);
  }
  .badge.wait {
    border-radius: calc(var(--radius) * 1.25);
    animation: breathe 1.6s ease-in-out infinite alternate;
    inline-size: 22em;
    background: var(--surface);
  }
  .summary {
    min-block-size: 1.5em;
    font-size: 1.125em;
    font-weight: 650;
  }
  p.summary {
    font-weight: inherit;
    font-size: inherit;
  }
  .summary + .cards {
    margin-block-start: 0.75em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    min-block-size: 2.75em;
    margin-block-start: var(--gap);
  }
  .ways a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .start {
    gap: 0.5em;
    padding: 0.375em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--small-radius);
    background: var(--tint);
    font-weight: 600;
    text-decoration: none;
  }
  .start:hover {
    text-decoration: underline;
  }
  .start svg {
    margin-inline-start: -0.25em;
  }
`;
