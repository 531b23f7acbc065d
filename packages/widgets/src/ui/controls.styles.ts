import { css } from 'lit';

/** Buttons, the search box and the segmented choices. Targets are at least 44 px high. */
export const controls = css`
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  input[type='search'] {
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    background: transparent;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    white-space: nowrap;
    cursor: pointer;
  }
  button.main,
  button[aria-pressed='true'] {
    border-color: var(--accent);
    color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  .search {
    display: flex;
    flex: 1 1 20em;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .box {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .box svg {
    position: absolute;
    inset-block-start: 0.8125em;
    inset-inline-start: 0.875em;
    pointer-events: none;
  }
  input[type='search'] {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding-inline: 2.75em 0.75em;
    appearance: none;
  }
  input::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
  }
  .segments label {
    position: relative;
    flex: 1;
    cursor: pointer;
  }
  .segments label + label {
    border-inline-start: 1px solid var(--border);
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    outline: none;
    cursor: pointer;
  }
  .segments span {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: calc(2.75em - 2px);
    padding: 0.25em 0.875em;
    white-space: nowrap;
  }
  .segments :checked + span {
    color: var(--accent);
    background: var(--tint);
    font-weight: 600;
    box-shadow: inset 0 -0.1875em var(--accent);
  }
  .segments :focus-visible + span {
    outline: 0.1875em solid var(--accent);
    outline-offset: -0.25em;
    border-radius: var(--small-radius);
  }
`;
