import { writeFileSync } from 'node:fs';

// Loaded before a command line program: writes what its process has used when it ends.
const file = process.env.BENCH_USAGE;
if (file)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ highestBytes: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
