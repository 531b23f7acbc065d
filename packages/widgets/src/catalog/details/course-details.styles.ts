import { css } from 'lit';

/** What the details of a course have beyond those of a circle. */
export const courseDetailsStyles = css`
  .lead {
    max-inline-size: 44em;
    margin-block-start: var(--gap);
    overflow-wrap: anywhere;
  }
  .of-course .columns > * {
    min-inline-size: 0;
  }
  .of-course :is(.note, dd, .badges li) {
    overflow-wrap: anywhere;
  }
  .of-course .head .note {
    margin-block-start: 0.25em;
  }
  .of-course .all-facts {
    columns: 12em;
  }
  .of-course .all-facts dd {
    padding: 0;
  }
  .tags + .tags {
    margin-block-start: 1em;
  }
  .tags > .note {
    margin-block-end: 0.375em;
    font-size: 0.875em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    color: var(--accent);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .beside {
    display: grid;
    align-content: start;
    gap: calc(var(--gap) * 1.5);
  }
  .actions-panel .button {
    justify-content: center;
    text-align: center;
  }
  .section {
    margin-block-end: 0.5em;
    font-size: 1.25em;
    font-weight: 650;
  }
  .ratings .section {
    font-size: 1.0625em;
  }
  .bars {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .bars svg {
    inline-size: 100%;
    block-size: 0.625em;
    stroke: none;
  }
  .bars .track {
    fill: var(--border);
  }
  .bars .bar {
    fill: var(--accent);
  }
  .bars span:nth-of-type(even) {
    text-align: end;
  }
  [dir='rtl'] .bars svg {
    transform: scaleX(-1);
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding-block: 0.25em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--border);
    font-weight: 400;
    text-align: start;
  }
  thead th {
    font-weight: 600;
  }
  .circles {
    margin-block-start: calc(var(--gap) * 2);
  }
  .group {
    margin-block-start: var(--gap);
  }
  .group-name {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .empty {
    color: var(--quiet);
  }
  .group > button {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .bars .bar,
    .stars .full {
      fill: CanvasText;
    }
    .bars .track {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
