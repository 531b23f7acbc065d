import { css } from 'lit';

/** Questions of a form: label, hint, what is wrong, box or choices. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
  }
  .field > label:not(.choice),
  legend {
    padding: 0;
    font-weight: 600;
  }
  legend {
    /* Out of the border, where browsers put it. */
    float: inline-start;
    inline-size: 100%;
  }
  .field input:not([type='radio'], [type='checkbox']),
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    appearance: none;
  }
  .root[dir='rtl'] .field [dir='ltr'] {
    text-align: right;
  }
  .field input[type='email'],
  .field input[type='tel'],
  .field input#name {
    max-inline-size: 32em;
  }
  textarea {
    min-block-size: 5.5em;
    resize: vertical;
  }
  .wrong {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--bad);
  }
  .wrong input:not([type='radio'], [type='checkbox']),
  .wrong textarea {
    border-color: var(--bad);
    box-shadow: inset 0 0 0 1px var(--bad);
  }
  .root {
    --bad: var(--circlet-error, color-mix(in srgb, currentcolor 40%, #c81e1e));
  }
  .problem {
    display: flex;
    gap: 0.5em;
    color: var(--bad);
    font-weight: 600;
  }
  .problem svg,
  .verdict .title svg {
    margin-block-start: 0.1875em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
  }
  .choice {
    display: flex;
    align-items: start;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.5625em 0.875em;
    border: 1px solid var(--border);
    border-radius: var(--small-radius);
    cursor: pointer;
    transition: background-color 0.15s;
  }
  .choice:hover {
    background: var(--tint);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .wrong .choice {
    border-color: var(--bad);
  }
  .below {
    padding-inline-start: 0.125em;
    font-size: 0.9375em;
  }
`;
