import { css } from 'lit';

/** The details of a circle: title, facts beside what one can take along, sign-up below. */
export const detailsStyles = css`
  .details {
    text-align: start;
    outline: none;
  }
  .details[hidden] {
    display: none;
  }
  .details a:not(.button) {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .top {
    scroll-margin-block: 1em;
  }
  .back {
    margin-block-end: var(--gap);
  }
  .details .head {
    align-items: start;
  }
  .title {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: 0.125em;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .details .badges {
    margin-block-start: 0.5em;
  }
  .details.past .leaf {
    border-color: var(--border);
  }
  .details.past .leaf span {
    background: transparent;
    color: inherit;
  }
  .wide {
    display: block;
    inline-size: 100%;
    max-block-size: 18em;
    margin-block-start: calc(var(--gap) * 1.25);
    border-radius: var(--radius);
    object-fit: cover;
    background: var(--tint);
  }
  .columns {
    display: grid;
    gap: calc(var(--gap) * 1.5);
    margin-block-start: calc(var(--gap) * 1.5);
  }
  .all-facts {
    columns: 15em;
    column-gap: calc(var(--gap) * 1.5);
  }
  .all-facts div {
    break-inside: avoid;
    padding-block-end: 1.25em;
  }
  .all-facts dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.125em;
    color: var(--quiet);
    font-size: 0.875em;
  }
  .all-facts dt svg {
    color: var(--accent);
  }
  .all-facts dd {
    min-inline-size: 0;
    padding-inline-start: 1.5em;
  }
  .all-facts b {
    font-weight: 650;
  }
  .all-facts .note {
    margin-block-start: 0.125em;
    font-size: 0.9375em;
  }
  .actions-panel {
    display: grid;
    align-content: start;
    align-self: start;
    gap: 1em;
    padding: 1.125em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    font-size: 0.9375em;
  }
  .actions-panel button {
    inline-size: 100%;
  }
  .actions-panel .note {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .outcome:not(:empty) {
    margin-block-start: 0.375em;
    font-weight: 600;
  }
  .by-hand {
    display: block;
    margin-block-start: 0.5em;
  }
  .address {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--control-border);
    border-radius: var(--small-radius);
    background: transparent;
  }
  .links {
    display: grid;
    justify-items: start;
  }
  .links a {
    padding-block: 0.25em;
  }
  circlet-signup {
    display: block;
    margin-block-start: calc(var(--gap) * 1.75);
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.375em 1.25em;
    border: 1px solid var(--accent);
    border-radius: var(--small-radius);
    background: var(--tint);
    color: var(--accent);
    font-weight: 600;
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [dir='rtl'] .back path {
    transform: scaleX(-1);
    transform-origin: center;
    transform-box: view-box;
  }
  @container (min-width: 44em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(14em, 18em);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .details {
      animation: arrive 0.25s ease-out;
    }
    @keyframes arrive {
      from {
        transform: translateY(0.75em);
      }
    }
  }
  @media print {
    .back,
    .copy,
    .calendar {
      display: none;
    }
    .links a::after {
      content: ' ' attr(href);
    }
  }
`;
