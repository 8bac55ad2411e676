import { writeSync } from 'node:fs';

// Loaded into a program before its own code: when it ends, it says on descriptor 3 what it took.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Kilobytes, and microseconds of all threads together.
  writeSync(3, JSON.stringify({ peak: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1000 }));
});
