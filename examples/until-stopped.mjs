/** Closes what was started when somebody presses Ctrl+C, the last first. */
export function untilStopped(...started) {
  console.log('\nPress Ctrl+C to stop.');
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      for (const each of started.reverse()) await each.close();
      process.exit(0);
    });
}
