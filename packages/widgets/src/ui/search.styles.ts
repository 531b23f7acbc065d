import { css } from 'lit';

/** Where the parts of a search stand: form, count, results, messages, the button for more. */
export const searchStyles = css`
  .form {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.625em;
    margin-block-end: var(--gap);
  }
  .form > .segments {
    flex: 0 1 auto;
  }
  .form > .late {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .late {
    min-block-size: 2.75em;
  }
  .count {
    min-block-size: 1.5em;
    margin-block-end: 0.75em;
    color: var(--quiet);
    font-size: 0.9375em;
  }
  .notice {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    padding: 2.5em 1.25em;
    border: 1px dashed var(--control-border);
    border-radius: var(--radius);
    text-align: center;
  }
  .notice .title {
    font-size: 1.125em;
    font-weight: 650;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
  }
  .more {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    margin-block-start: calc(var(--gap) * 1.25);
  }
  .more button {
    min-inline-size: min(100%, 16em);
  }
  @container (max-width: 34em) {
    .form > * {
      flex: 1 1 auto;
    }
    .search {
      flex-basis: 100%;
    }
    .segments span {
      padding-inline: 0.5em;
    }
  }
`;
