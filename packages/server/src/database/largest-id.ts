/** PostgreSQL's largest integer: no id lies beyond. */
export const largestId = 2_147_483_647;
