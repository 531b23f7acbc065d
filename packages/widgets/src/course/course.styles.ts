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
  /* They are no containers and speak for themselves. */
  :host(:is([size='line'], [size='badge']))::before {
    content: none;
  }
  .wait {
    display: inline-block;
    inline-size: 26em;
    max-inline-size: 100%;
    border-radius: var(--small-radius);
    background: linear-gradient(var(--tint), var(--tint)) center / 100% 0.75em no-repeat;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .badge.wait {
    min-block-size: calc(5.25em + 2px);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.25);
    inline-size: 22em;
    background: var(--surface);
    vertical-align: top;
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
  .start svg {
    margin-inline-start: -0.25em;
  }
`;
