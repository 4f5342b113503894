const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const FILE = join(__dirname, '../../force-app/main/default/labels/CustomLabels.labels-meta.xml');
const UNESCAPED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** Every custom label by name, as it is deployed. */
function readLabels() {
  const blocks = readFileSync(FILE, 'utf8').matchAll(/<fullName>(.*?)<\/fullName>[\s\S]*?<value>([\s\S]*?)<\/value>/g);
  return Object.fromEntries([...blocks].map(([, name, value]) => [name, value.replace(/&\w+;/g, (entity) => UNESCAPED[entity])]));
}

/** Lets a component test read the sentences people read, instead of the names of labels. Import what is tested after this. */
function speakEnglish() {
  for (const [name, value] of Object.entries(readLabels())) {
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: value }), { virtual: true });
  }
}

module.exports = { readLabels, speakEnglish };
