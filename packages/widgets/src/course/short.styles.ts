import { css } from 'lit';

/** How a line and a badge look. */
export const shortStyles = css`
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
`;
