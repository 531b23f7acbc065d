import { css } from 'lit';

/** Where the filters of the catalog stand: in a row, or behind a button where there is no room for one. */
export const catalogStyles = css`
  .filters {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.625em;
    min-block-size: 2.75em;
  }
  .toggle {
    display: none;
  }
  @container (max-width: 44em) {
    .toggle {
      display: inline-flex;
    }
    .filters:not(.open) {
      display: none;
    }
  }
`;
