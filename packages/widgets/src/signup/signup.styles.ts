import { css } from 'lit';

/** Head of the sign-up, and the message in the place of a form. */
export const signupStyles = css`
  .heading {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .heading span {
    display: flex;
    align-items: center;
    gap: 0.375em;
    color: var(--accent);
    font-size: 0.6875em;
    font-weight: 600;
  }
  .heading:focus,
  .notice:focus {
    outline: none;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    min-block-size: 0;
    margin-block-end: calc(var(--gap) * 1.25);
  }
  .head .name {
    font-size: 1em;
  }
  .aside {
    color: var(--quiet);
    font-size: 0.9375em;
    font-weight: 400;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .title {
    display: flex;
    gap: 0.5em;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .notice {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    padding: 2em 1.25em;
    border: 1px dashed var(--control-border);
    border-radius: var(--radius);
    text-align: center;
  }
  .notice .actions {
    justify-content: center;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  button {
    white-space: normal;
  }
`;
