import { css } from 'lit';

/**
 * What nobody misses in the first moment: how things answer to a pointer or wait
 * after a click, print, colours that a visitor forces, and those of browsers
 * that cannot mix any. It moves nothing.
 */
export const lateStyles = css`
  .card {
    transition:
      border-color 0.15s,
      box-shadow 0.15s;
  }
  .card:hover {
    border-color: var(--accent);
  }
  .card:not(.list *):hover {
    box-shadow: 0 0.125em 0.75em color-mix(in srgb, currentcolor 12%, transparent);
  }
  .card:hover .name a {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .card.past .leaf {
    --accent: currentcolor;
    --tint: none;
    border-color: var(--border);
  }
  /* Weaker than what any button has of its own, wherever that is added. */
  :where(button):hover,
  :where(.segments label):hover span {
    background: var(--tint);
  }
  .start:hover {
    text-decoration: underline;
  }
  button {
    transition: background-color 0.15s;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .results {
    transition: opacity 0.15s;
  }
  .results[aria-busy='true'],
  .card[aria-busy] {
    opacity: 0.55;
  }
  .hint {
    flex: 1 0 100%;
    color: var(--quiet);
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .segments :checked + span {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @supports not (color: color-mix(in srgb, red, blue)) {
    .root {
      --accent: var(--circlet-accent, currentcolor);
      --border: currentcolor;
      --control-border: currentcolor;
      --quiet: currentcolor;
    }
  }
`;
