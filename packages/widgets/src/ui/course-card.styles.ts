import { css } from 'lit';

/** What the cards of courses have beyond those of circles. */
export const courseCardStyles = css`
  .tile {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--tint);
    color: var(--accent);
  }
  .tile svg {
    inline-size: 1.75em;
    block-size: 1.75em;
    stroke-width: 1.5;
  }
  .course .head > :last-child {
    align-self: center;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.5em;
    font-size: 0.9375em;
  }
  .stars {
    inline-size: 6em;
    block-size: 1.2em;
    stroke-width: 1.5;
    color: var(--control-border);
  }
  .full {
    fill: var(--accent);
    stroke: var(--accent);
  }
  [dir='rtl'] .stars {
    transform: scaleX(-1);
  }
  .quiet {
    margin-block-start: auto;
    font-size: 0.9375em;
  }
  .quiet span + span::before {
    content: ' · ';
  }
  .course .badges {
    margin-block-start: 0;
  }
  .badges li {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
