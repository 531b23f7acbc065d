/** Says a line to whoever started the command. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says a line about what is wrong. */
export const complain = (line: string): void => void process.stderr.write(`${line}\n`);
