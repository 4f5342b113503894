process.stdout.write('No benchmarks yet: they come with the features whose speed is promised (docs/performance.md).\n');
