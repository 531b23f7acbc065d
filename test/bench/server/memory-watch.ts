import { spreadOf } from '../quantiles.js';
import type { Child } from './child.js';

/** How much memory a process had, in MiB: medians, since a collector comes and goes. */
export interface MemoryCourse {
  /** When what is kept had been filled: in the second fifth of the time. */
  readonly begun: number;
  /** In the last fifth. */
  readonly ended: number;
  readonly most: number;
  readonly samples: number;
}

/** Looks at a process's memory every few seconds until it is stopped. */
export function watchMemory(child: Child, seconds: number): { readonly stop: () => MemoryCourse } {
  const samples: number[] = [];
  const look = (): void => void samples.push(child.memory());
  look();
  const timer = setInterval(look, seconds * 1_000);
  const fifth = (place: number): number => {
    const length = Math.max(1, Math.floor(samples.length / 5));
    return spreadOf(samples.slice(place * length, (place + 1) * length)).median;
  };
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return {
        begun: fifth(1),
        ended: fifth(4),
        most: Math.max(...samples),
        samples: samples.length,
      };
    },
  };
}
