import { css } from 'lit';

/** Chips, choices of one and of several, and boxes with suggestions. Goes with `controls`. */
export const filterStyles = css`
  /* What panels are as wide as. */
  .form {
    position: relative;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: var(--gap);
  }
  .chips li {
    min-inline-size: 0;
    max-inline-size: min(100%, 24em);
  }
  .chip {
    max-inline-size: 100%;
    padding-inline: 1em 0.625em;
    border-color: var(--accent);
    border-radius: 2em;
    color: var(--accent);
    background: var(--tint);
  }
  .chip bdi,
  .pick > button bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip svg {
    opacity: 0.8;
  }
  button.plain {
    border-color: transparent;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .select {
    position: relative;
    display: flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    transition: background-color 0.15s;
  }
  .select:hover {
    background: var(--tint);
  }
  .select span {
    flex: none;
    max-inline-size: 50%;
    padding-inline-start: 1em;
    color: var(--quiet);
  }
  .select select,
  .select input {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(2.75em - 2px);
    margin: 0;
    padding: 0.25em;
    padding-inline: 0.5em 2.25em;
    border: 0;
    outline: none;
    appearance: none;
    background: transparent;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-overflow: ellipsis;
  }
  .select select {
    font-weight: 600;
    cursor: pointer;
  }
  .select option {
    color: CanvasText;
    background: Canvas;
    font-weight: 400;
  }
  .select > svg {
    position: absolute;
    inset-inline-end: 0.75em;
    pointer-events: none;
  }
  .select:focus-within {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }
  .combobox {
    position: relative;
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .pick {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .pick > button {
    display: flex;
    inline-size: 100%;
    padding-inline-end: 0.75em;
  }
  .pick > button[aria-expanded='true'] svg,
  .combobox [aria-expanded='true'] + svg {
    transform: scaleY(-1);
  }
  .panel {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: min(24em, 60vh);
    margin-block-start: 0.375em;
    padding: 0.75em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    color: CanvasText;
    background: Canvas;
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.2);
  }
  /* The page's own ground is not known; under its text colour it is light or dark. */
  @supports (color: oklch(from currentcolor l c h)) {
    .panel {
      color: inherit;
      background: oklch(from currentcolor clamp(0.21, (0.6 - l) * 1000, 1) 0 0);
    }
  }
  .panel[hidden],
  .panel [hidden] {
    display: none;
  }
  .panel p {
    color: var(--quiet);
  }
  .panel p:empty {
    display: none;
  }
  .panel button {
    margin-block-start: 0.5em;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0 0.5em;
  }
  .boxes label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.25em 0.625em;
    border-radius: calc(var(--small-radius) * 0.75);
    cursor: pointer;
  }
  .boxes label:hover {
    background: var(--tint);
  }
  .boxes input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .boxes bdi,
  [role='option'] bdi {
    display: -webkit-box;
    min-inline-size: 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .narrow {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    background: transparent;
  }
  .combobox .panel {
    padding: 0.375em;
  }
  .combobox .panel p {
    padding: 0.5em 0.625em;
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-block-size: 2.75em;
    padding: 0.5625em 0.625em;
    border-inline-start: 0.1875em solid transparent;
    border-radius: calc(var(--small-radius) * 0.75);
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--tint);
  }
  [role='option'][aria-selected='true'] {
    border-color: var(--accent);
    background: var(--tint);
  }
  [role='option'] .quiet {
    color: var(--quiet);
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
