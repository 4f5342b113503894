const { createHash } = require('node:crypto');
const { transformSync } = require('esbuild');

const options = {
  format: 'cjs',
  target: 'node24',
  sourcemap: 'inline',
  // CommonJS has no import.meta; these two say the same.
  define: { 'import.meta.url': '__importMetaUrl', 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  banner: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
};

module.exports = {
  process: (source, file) => ({
    code: transformSync(source, { ...options, loader: file.endsWith('ts') ? 'ts' : 'js', sourcefile: file }).code,
  }),
  getCacheKey: (source, file) => createHash('sha1').update(source).update(file).update(JSON.stringify(options)).digest('hex'),
};
