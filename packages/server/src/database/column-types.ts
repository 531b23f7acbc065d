import type { ColumnType } from 'kysely';

/** Dates travel between us and the database as `2026-11-30`, never as a `Date`. */
export type IsoDate = string;

/** Decimals are read as text, so that `41.850030` keeps its last zero. */
export type Decimal = ColumnType<string, string | number, string | number>;
