import { css } from 'lit';

/** Cards of circles, their skeletons, and the same as a list. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--gap);
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.875em;
    padding: 1.125em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    min-block-size: 3.75em;
  }
  .leaf {
    display: grid;
    justify-items: center;
    align-content: start;
    inline-size: 3.5em;
    block-size: 3.75em;
    overflow: hidden;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 0.6);
    line-height: 1.2;
    text-align: center;
  }
  .leaf span {
    inline-size: 100%;
    padding: 0.25em 0.125em;
    background: var(--tint);
    color: var(--accent);
    font-size: 0.75em;
    font-weight: 700;
    text-transform: uppercase;
    white-space: nowrap;
  }
  .leaf b {
    padding-block-start: 0.125em;
    font-size: 1.5em;
    font-weight: 600;
  }
  .name {
    align-self: center;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .name a {
    color: inherit;
    text-decoration: none;
  }
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius);
  }
  .name a:focus-visible {
    outline: none;
  }
  .name a:focus-visible::after {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }
  .picture {
    margin: -1.125em -1.125em 0;
    border-radius: var(--radius) var(--radius) 0 0;
    overflow: hidden;
    aspect-ratio: 5 / 2;
    background: var(--tint);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .facts {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .facts div {
    display: flex;
    gap: 0.625em;
    min-inline-size: 0;
  }
  .facts svg {
    margin-block-start: 0.1875em;
    color: var(--accent);
  }
  .facts dd {
    min-inline-size: 0;
  }
  .note {
    display: block;
    color: var(--quiet);
  }
  .clamp,
  .name a {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: auto;
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .badges li {
    padding: 0.1875em 0.6875em;
    border: 1px solid var(--border);
    border-radius: 2em;
  }
  .badges .urgent {
    border-color: transparent;
    background: var(--tint);
    color: var(--accent);
    font-weight: 600;
  }
  .badges .off {
    border-style: dashed;
    border-color: var(--control-border);
  }
  .list {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    border-block-start: 1px solid var(--border);
  }
  .list .card {
    min-block-size: 0;
    padding: 1em 0.25em;
    border: 0;
    border-block-end: 1px solid var(--border);
    border-radius: 0;
    background: none;
  }
  @container (min-width: 40em) {
    .list .card {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr;
    }
    .list .head,
    .list .badges {
      grid-column: 1;
    }
    .list .badges {
      align-content: start;
      margin-block-start: 0;
    }
    .list .facts {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
  .skeleton {
    pointer-events: none;
  }
  .skeleton .name,
  .skeleton .facts {
    inline-size: 80%;
    block-size: 1em;
    /* Lines of text: one element for all of them, since each would be laid out. */
    background: repeating-linear-gradient(var(--tint) 0 1em, transparent 1em 2em);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .skeleton .facts {
    block-size: 17.5em;
  }
  .skeleton .leaf {
    border-color: var(--border);
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
